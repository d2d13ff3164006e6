// Sheets of stickers: a list of assets on one side, paper on the other. The list is only ever added to.
import { readAssets } from './asset-list.js';
import { readListFile } from './list-file.js';
import { drawCode } from './qr-code.js';
import { LINK_MAX, readPage, stickerLink } from './sticker-link.js';
import * as words from './sticker-words.js';

/** Longest title that a form takes from a link; a server may want it shorter. */
const TITLE_MAX = 150;
/** A sticker has room for so many languages. */
const LANGUAGES_MAX = 2;
/** Codes from this length on are printed smaller, so that they fit. */
const LONG = 14;
const LONGEST = 30;
const SVG = 'http://www.w3.org/2000/svg';

const form = document.querySelector('#stickers');
const field = (name) => form.elements.namedItem(name);
const part = (name) => document.querySelector(`#sticker-${name}`);

/** The server's limit, until another server is asked. */
let titleMax = TITLE_MAX;
/** Of the keys for sealed reports, which the phone shows; '' where the server offers none. */
let fingerprint = '';
let isOwnPage = false;

/** `offerStickers` takes the page, topics and limit of the builder's server. */
export function offerStickers({ endpoint, options, capabilities }) {
  titleMax = Math.min(capabilities?.limits?.title_max ?? TITLE_MAX, TITLE_MAX);
  fingerprint = capabilities?.sealed?.fingerprint ?? '';
  if (!isOwnPage) field('page').value = endpoint === '' ? '' : `${endpoint}/lapor`;
  const chosen = field('category').value;
  field('category').replaceChildren(...options);
  field('category').value = options.some(({ value }) => value === chosen) ? chosen : '';
  field('category').disabled = options.length < 2;
  show();
}

function show() {
  const { problems, sheet, languages, list } = readForm();
  const long = [];
  const stickers = [];
  for (const asset of problems.length > 0 ? [] : list.assets) {
    const link = stickerLink(sheet, asset);
    if (link.length > LINK_MAX) long.push({ line: asset.line, code: 'long-link', length: link.length });
    else stickers.push({ ...asset, link });
  }
  const mistakes = [...list.mistakes, ...long].sort((one, other) => one.line - other.line);
  const size = Number(field('size').value);
  part('sheets').replaceChildren(...sheetsOf(stickers, { size, languages, page: sheet.page }));
  tell(problems, mistakes, stickers.length, Math.ceil(stickers.length / size));
  part('print').disabled = stickers.length === 0;
}

function readForm() {
  const data = new FormData(form);
  const page = readPage(data.get('page'));
  const title = data.get('title').trim();
  const languages = data.getAll('language');
  const list = readAssets(data.get('assets'));
  const isEmpty = list.assets.length + list.mistakes.length === 0;
  const problems = [
    ...(page ? [] : [words.NO_PAGE]),
    ...(title.length > titleMax ? [words.longTitle(title.length, titleMax)] : []),
    ...(languages.length > 0 && languages.length <= LANGUAGES_MAX ? [] : [words.LANGUAGES]),
    ...(isEmpty ? [words.EMPTY_LIST] : []),
  ];
  return { problems, sheet: { page, category: data.get('category') ?? '', title }, languages, list };
}

function tell(problems, mistakes, count, sheets) {
  const isInsecure = /^http:\/\/(?!localhost\b|127\.0\.0\.1\b)/.test(field('page').value.trim());
  const notes = [...problems, ...(isInsecure && problems.length === 0 ? [words.INSECURE_PAGE] : [])];
  if (problems.length === 0) notes.push(words.told(count, sheets, mistakes.length));
  part('notes').replaceChildren(
    ...notes.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
  );
  part('mistakes').replaceChildren(...mistakes.map(mistakeItem));
}

/** `mistakeItem` links the line's number to the line. */
function mistakeItem(mistake) {
  const item = document.createElement('li');
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: `Baris ${mistake.line}`,
  });
  button.addEventListener('click', () => goToLine(mistake.line));
  item.append(button, ` ${words.mistakeIn(mistake)}`);
  return item;
}

function goToLine(line) {
  const list = field('assets');
  const before = list.value.split('\n').slice(0, line - 1);
  const start = before.reduce((length, text) => length + text.length + 1, 0);
  list.focus();
  list.setSelectionRange(start, start + list.value.slice(start).split('\n', 1)[0].length);
}

function sheetsOf(stickers, { size, languages, page }) {
  const sheets = [];
  for (let first = 0; first < stickers.length; first += size) {
    const sheet = document.createElement('section');
    sheet.className = `sheet of-${size}`;
    sheet.append(
      ...stickers.slice(first, first + size).map((sticker) => stickerOf(sticker, languages, page)),
    );
    sheets.push(sheet);
  }
  return sheets;
}

function stickerOf({ code, place, link }, languages, page) {
  const sticker = document.createElement('article');
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `Kode QR ${code}`);
  drawCode(svg, link);
  const said = languages.map((lang) => line('to-do', words.TO_DO[lang], lang));
  const address = `${page.host}${page.pathname}`.replace(/\/$/, '');
  sticker.className = 'sticker';
  sticker.dataset.link = link;
  const says = Object.assign(document.createElement('div'), { className: 'says' });
  const name = code.length > LONGEST ? 'code longest' : code.length > LONG ? 'code long' : 'code';
  says.append(line(name, code), ...said, ...(place ? [line('place', place)] : []), line('address', address));
  if (fingerprint !== '') says.append(line('seal', words.sealedBy(fingerprint)));
  sticker.append(svg, says);
  return sticker;
}

function line(name, text, lang = '') {
  const paragraph = Object.assign(document.createElement('p'), { className: name, textContent: text });
  if (lang !== '') paragraph.lang = lang;
  return paragraph;
}

async function addFile(file) {
  const read = await readListFile(file);
  const list = field('assets');
  const isNew = list.value.trim() === '';
  if (read.text) list.value = isNew ? read.text : `${list.value.trimEnd()}\n${read.text}`;
  const problem = read.problem === 'large' ? words.tooLarge(file.name) : words.unreadable(file.name);
  part('file-told').textContent = read.problem
    ? problem
    : words.added(file.name, read.text.split('\n').length);
  show();
}

form.addEventListener('submit', (event) => event.preventDefault());
// On `change`, not at each key: a hundred sheets take a second.
form.addEventListener('change', ({ target }) => {
  if (target.name === 'page') isOwnPage = target.value.trim() !== '';
  if (target.name !== 'file') show();
  else if (target.files[0]) void addFile(target.files[0]).then(() => (target.value = ''));
});
field('assets').addEventListener('input', ({ inputType }) => {
  if (inputType === 'insertFromPaste') show();
});
part('print').addEventListener('click', () => {
  document.body.classList.add('prints-stickers');
  print();
});
addEventListener('afterprint', () => document.body.classList.remove('prints-stickers'));
