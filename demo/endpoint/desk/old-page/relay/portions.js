import { h } from '../dom.js';

/** `inPortions` shows a long list `size` entries at a time. @param draw makes the element of one entry */
export function inPortions(entries, size, draw) {
  const list = h('div', { class: 'stack' });
  const more = h('button', { type: 'button' }, 'Tampilkan lebih banyak');
  let shown = 0;
  const show = () => {
    const added = entries.slice(shown, shown + size).map(draw);
    list.append(...added);
    shown += added.length;
    more.hidden = shown >= entries.length;
    return added[0];
  };
  more.addEventListener('click', () => show()?.querySelector('a, input, summary')?.focus());
  show();
  return h('div', { class: 'stack' }, list, more);
}
