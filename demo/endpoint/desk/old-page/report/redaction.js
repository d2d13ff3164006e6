import { api } from '../api.js';
import { announce, h } from '../dom.js';

/** `WORD` is a run of letters and digits with what joins them: the smallest unit to redact. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’./@][\p{L}\p{M}\p{N}]+)*/gu;

const lower = (text) => text.toLocaleLowerCase('id');

/**
 * `redactionEditor` shows the report's words as buttons: a press redacts a word wherever it stands, another undoes it.
 * Nothing is public before it is saved.
 */
export function redactionEditor(report, again) {
  const black = { title: [...report.redactions.title], content: [...report.redactions.content] };
  const summary = h('p', { class: 'hint', role: 'status' });
  const words = [];
  const isBlack = (part, from, to) => black[part].some(([start, end]) => start < to && from < end);
  const paint = () => {
    for (const { button, part, from, to } of words)
      button.setAttribute('aria-pressed', String(isBlack(part, from, to)));
    const count = words.filter(({ part, from, to }) => isBlack(part, from, to)).length;
    summary.textContent = count === 0 ? 'Belum ada kata yang dihitamkan.' : `${count} kata dihitamkan.`;
  };
  const press = (pressed) => {
    const isShown = !isBlack(pressed.part, pressed.from, pressed.to);
    for (const { part, from, to, text } of words.filter(({ text: other }) => other === pressed.text)) {
      black[part] = black[part].filter(([start, end]) => end <= from || to <= start);
      if (isShown) black[part].push([from, to]);
    }
    paint();
  };
  const wordsOf = (part) => {
    const text = report[part];
    const children = [];
    let at = 0;
    for (const { 0: found, index: from } of text.matchAll(WORD)) {
      const word = { part, from, to: from + found.length, text: lower(found) };
      word.button = h('button', { type: 'button', class: 'word', onclick: () => press(word) }, found);
      words.push(word);
      children.push(text.slice(at, from), word.button);
      at = word.to;
    }
    return [...children, text.slice(at)];
  };
  const texts = ['title', 'content'].map((part) => wordsOf(part));
  for (const part of ['title', 'content'])
    makeOneStop(words.filter((word) => word.part === part).map(({ button }) => button));
  const save = async (redactions, message) => {
    try {
      again(await api.act(report.tracking_id, 'redact', redactions), message);
    } catch (error) {
      announce(error.message);
    }
  };
  paint();
  return h(
    'details',
    { class: 'redaction' },
    h('summary', {}, 'Hitamkan kata'),
    h(
      'div',
      { class: 'stack' },
      h(
        'p',
        {},
        'Tekan kata yang tidak boleh dibaca umum; kata yang sama ikut dihitamkan. Tombol panah berpindah antarkata. Pelapor dan instansi tetap membaca yang asli.',
      ),
      h('p', { class: 'text' }, h('b', {}, ...texts[0])),
      h('p', { class: 'text' }, ...texts[1]),
      summary,
      h(
        'p',
        { class: 'row' },
        h(
          'button',
          { type: 'button', class: 'primary', onclick: () => save(black, 'Penghitaman tersimpan.') },
          'Simpan penghitaman',
        ),
        report.redactions.title.length + report.redactions.content.length > 0 &&
          h(
            'button',
            {
              type: 'button',
              onclick: () => save({ title: [], content: [] }, 'Semua kata tampil seperti semula.'),
            },
            'Batalkan semua',
          ),
      ),
    ),
  );
}

const STEPS = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };

/** `makeOneStop` makes one Tab stop with arrow keys inside: hundreds of words lie before the button to save. */
function makeOneStop(buttons) {
  for (const [index, button] of buttons.entries()) {
    button.tabIndex = index === 0 ? 0 : -1;
    button.addEventListener('focus', () => {
      for (const other of buttons) other.tabIndex = other === button ? 0 : -1;
    });
    button.addEventListener('keydown', (event) => {
      const step = STEPS[event.key];
      if (step === undefined) return;
      event.preventDefault();
      buttons[Math.min(Math.max(index + step, 0), buttons.length - 1)].focus();
    });
  }
}
