import { field, h } from '../dom.js';
import { LISTS } from './words.js';

/**
 * `rowsEditor` draws each row with a field for each column. A field's name is its place as the server names it in a
 * refusal: `rows.3.date`.
 *
 * @param {Map} [options.marks] rows by key that another administrator changed too; null where that one took it out
 */
export function rowsEditor(list, { columns, key }, rows, { isLocked, marks = new Map() }) {
  const place = h('ol', { class: 'rows' });
  const number = () => {
    [...place.children].forEach((item, at) => {
      for (const control of item.querySelectorAll('[data-column]'))
        control.name = `rows.${at}.${control.dataset.column}`;
    });
  };
  const add = (row, isNew = false) => {
    const controls = columns.map((column) => {
      const { label, hint } = LISTS[list].columns[column];
      return field(label, controlOf(list, column, row[column] ?? '', isLocked), isNew ? hint : null);
    });
    const name = row[key] || 'baris baru';
    const mark = marks.has(row[key]) && h('p', { class: 'notice warning' }, other(list, marks.get(row[key])));
    const item = h(
      'li',
      { class: 'card' },
      mark,
      ...controls,
      !isLocked &&
        h(
          'button',
          {
            type: 'button',
            class: 'quiet',
            'aria-label': `Hapus ${name}`,
            onclick: () => {
              const next = item.nextElementSibling ?? item.previousElementSibling;
              item.remove();
              number();
              (next?.querySelector('.control') ?? more).focus();
            },
          },
          'Hapus',
        ),
    );
    place.append(item);
    return item;
  };
  const more = h(
    'button',
    {
      type: 'button',
      onclick: () => {
        const item = add({}, true);
        number();
        item.querySelector('.control').focus();
      },
    },
    LISTS[list].add,
  );
  for (const row of rows) add(row);
  number();
  return {
    element: h('div', { class: 'stack' }, place, !isLocked && more),
    /** Rows as they are typed; one without any word is taken out. */
    rows: () => {
      for (const item of [...place.children]) if (isEmpty(item)) item.remove();
      number();
      return [...place.children].map((item) => Object.fromEntries(textsOf(item)));
    },
  };
}

const textsOf = (item) =>
  [...item.querySelectorAll('[data-column]')].map((control) => [
    control.dataset.column,
    control.value.trim(),
  ]);

const isEmpty = (item) => textsOf(item).every(([column, text]) => column === 'status' || text === '');

function controlOf(list, column, value, isLocked) {
  const { options, isLong } = LISTS[list].columns[column];
  const attributes = { 'data-column': column, readonly: isLocked };
  if (options !== undefined)
    return h(
      'select',
      { ...attributes, disabled: isLocked },
      ...Object.entries(options).map(([option, name]) =>
        h('option', { value: option, selected: option === value }, name),
      ),
    );
  if (isLong) return h('textarea', { ...attributes, rows: '2', value });
  return h('input', { ...attributes, value, ...(column === 'date' && { placeholder: '2026-12-25' }) });
}

function other(list, row) {
  if (row === null) return 'Administrator lain menghapus baris ini. Isian Anda yang berlaku bila disimpan.';
  const words = Object.entries(row)
    .filter(([, text]) => text !== '')
    .map(([column, text]) => {
      const { label, options } = LISTS[list].columns[column];
      return `${label}: ${options?.[text] ?? text}`;
    });
  return `Administrator lain menulis ${words.join('; ')}. Isian Anda yang berlaku bila disimpan.`;
}
