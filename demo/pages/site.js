// The host page's own script: fills in the snippets for the address it is served from, and copies them.
const here = new URL('.', location.href).href;
const fallback = '<a href="https://www.lapor.go.id">Lapor lewat lapor.go.id</a>';
const snippets = {
  script: `<script src="${here}dist/embed.js" defer></script>`,
  form: `<aduan-form endpoint="${here}sp4n">\n  ${fallback}\n</aduan-form>`,
  feed: `<aduan-feed endpoint="${here}sp4n">\n  ${fallback}\n</aduan-feed>`,
  tracker: `<div data-aduan="tracker" data-endpoint="${here}sp4n">\n  ${fallback}\n</div>`,
};

for (const code of document.querySelectorAll('[data-snippet]'))
  code.textContent = snippets[code.dataset.snippet];
for (const place of document.querySelectorAll('[data-endpoint-address]')) place.textContent = `${here}sp4n`;
for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', async () => {
    const text = `${snippets.script}\n${snippets[button.dataset.copy]}`;
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = 'Tersalin';
    } catch {
      getSelection().selectAllChildren(button.previousElementSibling);
    }
  });
}
