// The theme lab: every token live on a state, the contrast of every pair, and the sheet to copy.
import { forgetStates } from '../states/fake-endpoint.js';
import { STATES, WIDGETS } from '../states/list.js';
import { mountState } from '../states/mount.js';
import { presetSheet } from '../states/preset-sheet.js';
import { colorsOf, painted, PAIRS, ratio } from './contrast.js';
import { sheetOf } from './sheet.js';

const part = (name) => document.querySelector(`#${name}`);
const form = part('tokens');
const field = (name) => form.elements.namedItem(name);
const COLOR = '--aduan-color-';

const manifest = await (await fetch('dist/custom-elements.json')).json();
const { cssProperties: tokens } = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ tagName }) => tagName === 'aduan-form');

/** Values set by hand, by token. */
const chosen = new Map();
let widget = null;

for (const token of tokens) part(token.seed ? 'seeds' : 'derived').append(rowOf(token));
field('state').append(
  ...Object.entries(WIDGETS).map(([key, label]) => {
    const group = Object.assign(document.createElement('optgroup'), { label });
    group.append(
      ...STATES.filter((state) => state.widget === key).map(({ title, name }) => new Option(title, name)),
    );
    return group;
  }),
);
field('state').value = STATES.some(({ name }) => `#${name}` === location.hash)
  ? location.hash.slice(1)
  : 'form-filled';

function rowOf({ name, description }) {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.name = name;
  input.type = name.startsWith(COLOR) ? 'color' : 'text';
  if (input.type === 'text') input.placeholder = /`([^`]+)`/.exec(description)?.[1] ?? '';
  label.title = description;
  const words = Object.assign(document.createElement('code'), { textContent: name.replace('--aduan-', '') });
  label.append(words, input);
  return label;
}

async function show() {
  const state = STATES.find(({ name }) => name === field('state').value);
  history.replaceState(null, '', `#${state.name}`);
  await forgetStates();
  widget = null;
  const before = scrollY;
  try {
    widget = await mountState(state, part('stage'));
    // A state may move the focus, and with it the page.
    scrollTo({ top: before, behavior: 'instant' });
  } catch (error) {
    part('verdict').textContent = error.message;
    return;
  }
  paint();
}

function paint() {
  document.documentElement.dataset.scheme = field('scheme').value;
  if (widget === null) return;
  for (const { name } of tokens) {
    if (chosen.has(name)) widget.style.setProperty(name, chosen.get(name));
    else widget.style.removeProperty(name);
  }
  const names = tokens
    .filter(({ name }) => name.startsWith(COLOR))
    .map(({ name }) => name.slice(COLOR.length));
  const colors = colorsOf(widget, names);
  for (const name of names) if (!chosen.has(COLOR + name)) field(COLOR + name).value = hex(colors[name]);
  judge(colors);
  part('css').textContent = sheetOf(field('preset').value, chosen);
}

const hex = (color) =>
  `#${painted(color)
    .map((one) => one.toString(16).padStart(2, '0'))
    .join('')}`;

function judge(colors) {
  const found = PAIRS.map(([text, on, least, use]) => ({
    text,
    on,
    least,
    use,
    is: ratio(colors[text], colors[on]),
  }));
  part('pairs').replaceChildren(...found.map((pair) => lineOf(pair, colors)));
  const bad = found.filter(({ is, least }) => is < least);
  part('verdict').textContent = bad.length
    ? `${bad.length} dari ${found.length} pasangan sulit dibaca. Gelapkan atau terangkan salah satunya.`
    : `Semua ${found.length} pasangan terbaca.`;
  part('verdict').className = bad.length ? 'bad' : 'good';
}

function lineOf({ text, on, least, use, is }, colors) {
  const row = document.createElement('tr');
  const sample = Object.assign(document.createElement('span'), {
    className: 'sample',
    textContent: least < 4.5 ? '▢' : 'Aa',
  });
  sample.style.setProperty('color', colors[text]);
  sample.style.setProperty('background-color', colors[on]);
  // Cut, not rounded: 4.499 is not enough.
  const figure = `${is >= least ? '✓' : '✗'} ${(Math.floor(is * 100) / 100).toLocaleString('id-ID')}`;
  for (const content of [`${use}: ${text} di atas ${on}`, sample, figure, least.toLocaleString('id-ID')]) {
    const cell = document.createElement('td');
    cell.append(content);
    row.append(cell);
  }
  row.className = is >= least ? 'good' : 'bad';
  return row;
}

async function copy() {
  try {
    await navigator.clipboard.writeText(part('css').textContent);
    part('copied').textContent = 'Tersalin. Tempel di lembar gaya situs Anda.';
  } catch {
    getSelection().selectAllChildren(part('css'));
    part('copied').textContent = 'CSS sudah dipilih. Salin dengan Ctrl+C.';
  }
}

/** `usePreset` waits for the chosen sheet, whose values are known only once it is loaded. */
function usePreset() {
  presetSheet.addEventListener('load', paint, { once: true });
  presetSheet.href = `dist/themes/${field('preset').value}.css`;
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  if (target.name === 'state') void show();
  else if (target.name === 'preset') usePreset();
  else {
    if (target.name.startsWith('--')) {
      if (target.value.trim()) chosen.set(target.name, target.value.trim());
      else chosen.delete(target.name);
    }
    paint();
  }
});
form.addEventListener('reset', () => {
  chosen.clear();
  // A reset form gets its values back only after this event.
  setTimeout(() => {
    usePreset();
    void show();
  });
});
part('copy').addEventListener('click', () => void copy());
usePreset();
void show();
