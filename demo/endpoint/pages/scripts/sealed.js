/**
 * Keeps a sealed report's code on this device: where one is typed, in the page's own form or in the widget that takes
 * its place, nothing is sent, and what opens it here is loaded. The boxes' `pattern` says what is such a code.
 */
const place = document.getElementById('sealed');
const tracker = document.querySelector('aduan-tracker');
const plainForm = document.querySelector('#plain form');
const boxes = [...plainForm.querySelectorAll('[pattern]')];
const isOther = new RegExp(`^(?:${boxes[0].pattern})$`, 'u');

// From here on this script refuses what the browser would.
for (const box of boxes) box.removeAttribute('pattern');

function take(event) {
  const typed = [...event.target.querySelectorAll('input[type="text"]')];
  const code = typed.map(({ value }) => value).find((text) => !isOther.test(text.normalize('NFKC').trim()));
  if (code === undefined) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  for (const box of typed) {
    box.value = '';
    // The widget forgets it too.
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  void show(code);
}

let isLeft = false;
addEventListener('pagehide', () => (isLeft = true));

async function show(text) {
  document.querySelector('.growing').remove();
  document.getElementById('sealed-about')?.remove();
  place.hidden = false;
  try {
    const { file, integrity, words, wordsIntegrity } = place.dataset;
    const [{ openAnswers }, { words: said }] = await Promise.all([
      load(file, integrity),
      load(words, wordsIntegrity),
    ]);
    // Left meanwhile, and shown again to whoever goes back.
    if (isLeft) return location.reload();
    openAnswers({ place, text, root: new URL('./', location.href).href, words: said });
  } catch {
    place.textContent = place.dataset.failed;
  }
}

/** An `import()` alone checks no file. The second answer comes from the browser's cache, or is asked for anew. */
async function load(file, integrity) {
  const url = new URL(file, location.href).href;
  await fetch(url, { integrity, credentials: 'same-origin' }).then((answer) => answer.arrayBuffer());
  return await import(url);
}

plainForm.addEventListener('submit', take);
// Before the widget's own listener, which would empty its boxes.
customElements
  .whenDefined('aduan-tracker')
  .then(() => tracker.shadowRoot.addEventListener('submit', take, true));
