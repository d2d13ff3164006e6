// The snippet builder: choices on one side, the result on the other.
import { checkEndpoint } from './endpoint-check.js';
import { offerLists, searchFor, showFieldsOf, valuesOfFields, wordsChosen } from './fields.js';
import { fillPoster } from './poster.js';
import { offerStickers } from './stickers.js';
import {
  attributesOf,
  mayBegin,
  posterAddress,
  presetAddress,
  ruleOf,
  snippetOf,
} from '../snippets/snippet.js';

const MARKS = { good: '✓', note: '•', bad: '✗' };
const here = new URL('.', location.href);
const form = document.querySelector('#choices');
const field = (name) => form.elements.namedItem(name);
const part = (name) => document.querySelector(`#${name}`);

/** The last endpoint that was checked; never a half-typed address. */
let endpoint = '';
/** The endpoint's capabilities; null until it answers, or where it can't be asked. */
let capabilities = null;
let integrity = '';

// The documentation has no server beside this page.
if (!('isAlone' in form.dataset)) {
  field('endpoint').value = new URL('sp4n', here).href;
  field('site').value = location.origin;
}

function choice() {
  const data = new FormData(form);
  return {
    edition: data.get('edition'),
    widgets: data.getAll('widget'),
    endpoint,
    // The endpoint serves the built files: a site needs none of its own.
    dist: `${endpoint}/widgets/`,
    attributes: valuesOfFields(),
    preset: data.get('preset') ?? '',
    theme: {
      '--aduan-color-primary': field('own-color').checked ? data.get('color') : '',
      '--aduan-radius': data.get('radius') ?? '',
    },
    integrity: field('single').checked ? integrity : '',
    isFirst: field('first').checked,
    hasForm: field('small-form').checked,
  };
}

/** `writtenEndpoint` has no trailing slash; '' where the text is no address. */
function writtenEndpoint() {
  try {
    const { href, protocol } = new URL(field('endpoint').value.trim());
    return /^https?:$/.test(protocol) ? href.replace(/\/+$/, '') : '';
  } catch {
    return '';
  }
}

const isHereOnly = (address) => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(address).hostname);

let shown = '';
function update() {
  const chosen = choice();
  const isReady = chosen.endpoint !== '' && chosen.widgets.length > 0;
  part('code').textContent = isReady
    ? snippetOf(chosen)
    : 'Pilih paling sedikit satu bagian, dan isi alamat server.';
  part('copy').disabled = !isReady;
  part('here-only').hidden = !isReady || !isHereOnly(chosen.endpoint);
  showFieldsOf(chosen.widgets);
  part('own-looks').hidden = !field('own-color').checked;
  part('looks').disabled = chosen.edition === 'iframe';
  field('single').disabled = chosen.edition === 'iframe' || integrity === '';
  field('small-form').disabled = !mayBegin(chosen);
  field('first').disabled = chosen.edition === 'iframe' || chosen.integrity !== '';
  if (!isReady) return;
  const seen = JSON.stringify(chosen.widgets.map((widget) => [widget, attributesOf(chosen, widget)]));
  if (seen !== shown) preview(chosen);
  shown = seen;
  showPreset(chosen);
  ownLooks.replaceSync(ruleOf(chosen.theme));
  updatePoster(chosen);
}

/** `preview` shows the real widgets: exactly what a page will get. */
function preview(chosen) {
  const widgets = chosen.widgets.map((widget) => {
    const div = document.createElement('div');
    div.dataset.aduan = widget;
    for (const [name, value] of attributesOf(chosen, widget)) {
      // In the preview, widgets must not change the builder's own address.
      if (name !== 'sync-url') div.setAttribute(`data-${name}`, value);
    }
    return div;
  });
  part('preview').replaceChildren(...widgets);
}

/** The site's own colours follow the theme, as in the code. */
const ownLooks = new CSSStyleSheet();
document.adoptedStyleSheets.push(ownLooks);
const presetLink = Object.assign(document.createElement('link'), { rel: 'stylesheet' });
function showPreset(chosen) {
  if (chosen.preset === '') return presetLink.remove();
  presetLink.href = presetAddress(chosen);
  document.head.append(presetLink);
}

function updatePoster(chosen) {
  fillPoster(part('poster'), {
    address: posterAddress(chosen),
    agency: capabilities?.name ?? '',
    category: wordsChosen('category'),
    location: chosen.attributes.location === '' ? '' : wordsChosen('location'),
    sms: capabilities?.fallback?.sms ?? '',
    sealed: sealedOf(capabilities?.sealed),
  });
  document.body.classList.toggle('a5', field('paper').value === 'a5');
}

/**
 * `sealedOf` is the way to a sealed report, with the fingerprint that its page must find; null where none is offered.
 */
const sealedOf = (offered) =>
  typeof offered?.fingerprint === 'string'
    ? { address: `${endpoint}/segel#segel=${offered.fingerprint}`, fingerprint: offered.fingerprint }
    : null;

async function check() {
  const address = writtenEndpoint();
  const list = part('findings');
  endpoint = address;
  if (address === '') {
    tell(list, [{ state: 'bad', text: 'Tulis alamat lengkap, misalnya https://contoh.go.id/sp4n.' }]);
    update();
    return;
  }
  part('check').disabled = true;
  const found = await checkEndpoint(address, field('site').value.trim() || location.origin);
  part('check').disabled = false;
  capabilities = found.capabilities;
  tell(list, found.results);
  // Lists and the single file's hash may come late or never: the code doesn't wait for them.
  update();
  integrity = await integrityAt(address);
  part('integrity').textContent = integrity;
  const options = await offerLists(address, capabilities);
  offerStickers({ endpoint: address, options, capabilities });
  update();
}

/** `integrityAt` is the SRI hash of the endpoint's single file; '' where it serves none. */
async function integrityAt(address) {
  try {
    const hashes = await (await fetch(`${address}/widgets/integrity.json`)).json();
    return hashes['embed.single.js'] ?? '';
  } catch {
    return '';
  }
}

function tell(list, results) {
  const items = results.map(({ state, text, line }) => {
    const item = document.createElement('li');
    item.className = state;
    const mark = document.createElement('span');
    mark.textContent = MARKS[state];
    mark.setAttribute('aria-hidden', 'true');
    const words = document.createElement('div');
    words.append(text);
    if (line) words.append(Object.assign(document.createElement('code'), { textContent: line }));
    item.append(mark, words);
    return item;
  });
  list.replaceChildren(...items);
}

async function copy() {
  try {
    await navigator.clipboard.writeText(part('code').textContent);
    part('copied').textContent = 'Tersalin. Tempel di editor situs Anda, pada mode HTML.';
  } catch {
    getSelection().selectAllChildren(part('code'));
    part('copied').textContent = 'Kode sudah dipilih. Salin dengan Ctrl+C.';
  }
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', (event) => {
  update();
  void searchFor(event.target.name, endpoint).then(update);
});
field('endpoint').addEventListener('change', () => void check());
part('check').addEventListener('click', () => void check());
part('copy').addEventListener('click', () => void copy());
part('print').addEventListener('click', () => print());

update();
void check();
