// The builder's fields for attributes, made from the one list of attributes.
import { WIDGETS_WITH } from '../snippets/widget-attributes.js';
import { ATTRIBUTES } from './attributes.js';
import { categoriesOf, searchList } from './lists.js';

const form = document.querySelector('#choices');
const control = (name) => form.elements.namedItem(name);
const ASKED = Object.entries(ATTRIBUTES).filter(([, { group }]) => group !== null);
/** Search results by attribute: the shown name → its id. */
const found = new Map(ASKED.filter(([, { search }]) => search).map(([name]) => [name, new Map()]));

for (const [name, asked] of ASKED) {
  const field = document.createElement('div');
  field.className = 'field';
  field.dataset.field = name;
  field.append(...(asked.isSwitch ? switchOf(name, asked) : partsOf(name, asked)));
  form.querySelector(`[data-group="${asked.group}"]`).append(field);
}

/** Values by attribute; '' and false write nothing. @returns {Record<string, string | boolean>} */
export function valuesOfFields() {
  return Object.fromEntries(ASKED.map(([name, asked]) => [name, valueOf(name, asked)]));
}

function valueOf(name, { isSwitch, search, range }) {
  const { checked, value } = control(name);
  if (isSwitch) return checked;
  if (search) return found.get(name).get(value) ?? '';
  const isUsable = !range || (Number(value) >= range[0] && Number(value) <= range[1]);
  return isUsable ? value.trim() : '';
}

/** `showFieldsOf` hides attributes that no chosen widget takes. */
export function showFieldsOf(widgets) {
  for (const [name] of ASKED) {
    const isKnown = WIDGETS_WITH[name].some((widget) => widgets.includes(widget));
    form.querySelector(`[data-field="${name}"]`).hidden = !isKnown;
  }
}

/** `offerLists` fills in the server's lists. @returns {Promise<HTMLOptionElement[]>} its topics */
export async function offerLists(endpoint, capabilities) {
  const has = (feature) => capabilities?.features?.includes(feature) ?? false;
  for (const [name, { search }] of ASKED) if (search) control(name).disabled = !has(search);
  const categories = has('categories') ? await categoriesOf(endpoint) : [];
  const options = () => [
    new Option(ATTRIBUTES.category.open, ''),
    ...categories.map(({ id, name }) => new Option(name, id)),
  ];
  control('category').replaceChildren(...options());
  control('category').disabled = categories.length === 0;
  return options();
}

/** `searchFor` looks up the text of a field that searches. */
export async function searchFor(name, endpoint) {
  const typed = control(name).value.trim();
  const ids = found.get(name);
  if (!ids || typed.length < 3 || ids.has(typed)) return;
  for (const [shown, id] of await searchList(ATTRIBUTES[name].search, endpoint, typed)) ids.set(shown, id);
  document
    .getElementById(`${name}-list`)
    .replaceChildren(...[...ids.keys()].map((shown) => new Option(shown, shown)));
}

/** `wordsChosen` is the shown text of the choice; '' without one. */
export function wordsChosen(name) {
  const { value, selectedOptions } = control(name);
  return value === '' ? '' : (selectedOptions?.[0].text.trim() ?? value.split(',')[0]);
}

function switchOf(name, { label, hint, more }) {
  const pick = make('label', { className: 'pick' });
  const words = make('span', { textContent: label });
  const small = make('small', { textContent: `${hint} ` });
  if (more) small.append(make('a', { href: more.href, textContent: more.text }));
  words.append(' ', small);
  pick.append(make('input', { type: 'checkbox', name }), words);
  return [pick];
}

function partsOf(name, { label, hint, open, options, search, range }) {
  const input = options ? make('select', {}) : make('input', { autocomplete: 'off' });
  Object.assign(input, { id: name, name });
  if (options)
    input.append(
      new Option(open, ''),
      ...Object.entries(options).map(([value, text]) => new Option(text, value)),
    );
  if (options && Object.keys(options).length === 0) input.disabled = true;
  if (range) Object.assign(input, { type: 'number', min: range[0], max: range[1] });
  if (search) {
    input.setAttribute('list', `${name}-list`);
    input.disabled = true;
  }
  const parts = [make('label', { htmlFor: name, textContent: label })];
  if (hint) {
    parts.push(make('p', { className: 'hint', id: `${name}-hint`, textContent: hint }));
    input.setAttribute('aria-describedby', `${name}-hint`);
  }
  return [...parts, input, ...(search ? [make('datalist', { id: `${name}-list` })] : [])];
}

function make(tag, properties) {
  return Object.assign(document.createElement(tag), properties);
}
