// The example sites' script: fills their address into the snippets, copies these, and shows the town's numbers.
import { snippetOf } from './snippets/snippet.js';

const here = new URL('.', location.href).href;
const endpoint = `${here}sp4n`;
/** Without the script, which the page shows once, for all. */
const written = (widget, edition = 'element') => snippetWith([widget], edition).replace(`\n${script}`, '');
const script = snippetWith([]);
const snippets = {
  script,
  form: written('form'),
  feed: written('feed'),
  tracker: written('tracker', 'div'),
  theme: `:root {\n  --aduan-color-primary: #1b3a73;\n  --aduan-font-heading: 'Noto Serif', serif;\n  --aduan-radius: 0.1875em;\n}`,
};

function snippetWith(widgets, edition = 'element') {
  const dist = `${endpoint}/widgets/`;
  const choice = { edition, widgets, endpoint, dist, hasForm: true };
  return snippetOf({ ...choice, attributes: {}, preset: '', theme: {}, integrity: '' });
}

for (const code of document.querySelectorAll('[data-snippet]'))
  code.textContent = snippets[code.dataset.snippet];
for (const place of document.querySelectorAll('[data-endpoint-address]')) place.textContent = endpoint;
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

// The choice of language holds for the whole page: the first widget has it.
const [, ...others] = document.querySelectorAll('aduan-form, aduan-tracker, aduan-feed, [data-aduan]');
for (const widget of others) widget.style.setProperty('--aduan-language', 'none');

/** `tellFigures` shows the endpoint's public numbers; without an answer their place stays hidden. */
async function tellFigures(place) {
  const response = await fetch(`${endpoint}/complaints/statistics`);
  if (!response.ok) return;
  const { total, by_status, by_institution } = (await response.json()).results;
  if (total === 0) return;
  const done = by_status.find(({ status_code }) => status_code === 'done')?.total ?? 0;
  const figures = { total, done, offices: by_institution.length };
  for (const figure of place.querySelectorAll('[data-figure]'))
    figure.textContent = figures[figure.dataset.figure].toLocaleString('id-ID');
  place.hidden = false;
}
for (const place of document.querySelectorAll('[data-figures]')) tellFigures(place).catch(() => undefined);
