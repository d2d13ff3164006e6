/** Searches the documentation's headings on this page alone: the index is one file, fetched at the first search. */
import MiniSearch from './minisearch.js';

const OPTIONS = { fields: ['title', 'heading', 'text'], storeFields: ['title', 'heading', 'url', 'lang'] };
/** A page's own title counts more than a mention. */
const FINDING = {
  boost: { title: 6, heading: 3 },
  boostDocument: (_id, _term, { heading }) => (heading === '' ? 2 : 1),
  combineWith: 'AND',
};
const isOwn = ({ lang }) => lang === document.documentElement.lang;
/** The next way is gone only where the ones before find nothing: a slip of the finger looks like a word of its own. */
const WAYS = [
  { prefix: true, filter: isOwn },
  { prefix: true },
  { prefix: true, fuzzy: 0.2, filter: isOwn },
  { prefix: true, fuzzy: 0.2 },
];
const MOST = 8;

const box = document.querySelector('.search');
const input = box.querySelector('input');
const count = box.querySelector('.count');
const list = box.querySelector('.found');
const { root, none, failed, found } = input.dataset;
let loading;

input.disabled = false;
input.addEventListener('focus', () => void load().catch(() => {}), { once: true });
input.addEventListener('input', () => void search());
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  input.value = '';
  show([]);
  input.focus();
});

/** `load` fetches the index once; after a failure the next letter tries again. */
function load() {
  loading ??= fetch(new URL('search-index.json', import.meta.url))
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(answer.statusText))))
    .then((text) => MiniSearch.loadJSON(text, OPTIONS))
    .catch((error) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

async function search() {
  const query = input.value.trim();
  if (query === '') return show([]);
  const index = await load().catch(() => null);
  if (index === null) return show([], failed);
  // The query has changed meanwhile: the newer search answers.
  if (query !== input.value.trim()) return;
  const results = find(index, query);
  show(results, results.length === 0 ? none : `${results.length} ${found}`);
}

function find(index, query) {
  for (const way of WAYS) {
    const results = index.search(query, { ...FINDING, ...way });
    if (results.length > 0) return results.slice(0, MOST);
  }
  return [];
}

function show(results, words = '') {
  count.textContent = words;
  list.hidden = results.length === 0;
  list.replaceChildren(...results.map(item));
}

function item({ url, title, heading, lang }) {
  const link = document.createElement('a');
  link.href = root + url;
  link.lang = lang;
  const [page, part] = [document.createElement('b'), document.createElement('span')];
  page.textContent = title;
  part.textContent = heading;
  link.append(page, ' ', part);
  const line = document.createElement('li');
  line.append(link);
  return line;
}
