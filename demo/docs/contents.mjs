import { READ_BY_NATIVES } from './readers/languages.mjs';
import { RECIPES } from '../hosts/recipes/recipes.mjs';
import { readerPage, recipePage } from './made-pages.mjs';
import { OPERATORS_EN, OPERATORS_ID } from './operator-contents.mjs';

/**
 * The documentation's pages in reading order. Markdown lies beside the sources that it describes; pages made from the
 * manifest or the OpenAPI document are templates in `pages/`.
 *
 * @typedef {object} Page
 * @property {string} title
 * @property {string} url below `/docs/`, with a slash at its end
 * @property {string} [source] Markdown, relative to the repository's root
 * @property {string} [text] generated Markdown, with links from `folder`
 * @property {string} [folder]
 * @property {string} [summary] for `llms.txt`, where the page's beginning says nothing of it
 * @property {string} [shows] of a generated page: what Markdown links to for it, a file or a heading of one
 * @property {string} [other] the same page in the other language
 * @property {boolean} [isSheet] to be printed and marked by hand: the search leaves it out
 *
 * @typedef {object} Section
 * @property {string} title
 * @property {'id' | 'en'} lang
 * @property {boolean} [isLong] folded on the first page
 * @property {Page[]} pages
 */

/** @type {Section[]} */
export const CONTENTS = [
  {
    title: 'Untuk pengelola situs',
    lang: 'id',
    pages: [
      { title: 'Memasang', url: 'pasang/', source: 'src/embed/README.md', other: 'install/' },
      {
        title: 'Warna dan tampilan',
        url: 'warna-dan-tampilan/',
        source: 'src/widget/styles/looks.id.md',
        other: 'theme-and-colours/',
      },
      { title: 'Unduhan', url: 'unduhan/', source: 'demo/release/downloads.id.md', other: 'downloads/' },
      {
        title: 'Coba langsung',
        url: 'coba/',
        shows: 'demo/docs/README.md#coba-langsung',
        other: 'try/',
      },
      {
        title: 'Situs lama dan ketat',
        url: 'situs-ketat/',
        source: 'src/frame/README.md',
        other: 'strict-sites/',
      },
      {
        title: 'Server Open311 milik kota',
        url: 'open311-kota/',
        source: 'src/client/open311/README.md',
        other: 'open311/',
      },
      {
        title: 'Tanya jawab',
        url: 'tanya-jawab/',
        shows: 'demo/docs/README.md#tanya-jawab',
        other: 'questions/',
      },
      { title: 'Buku resep', url: 'buku-resep/', source: 'demo/hosts/cookbook.id.md', other: 'cookbook/' },
      {
        title: 'Kata-kata yang dipakai',
        url: 'kata-kata/',
        source: 'src/report/README.id.md',
        other: 'words/',
      },
      { title: 'Yang tinggal di HP', url: 'privasi/', source: 'src/outbox/README.id.md', other: 'privacy/' },
      { title: 'Tersegel', url: 'tersegel/', source: 'demo/endpoint/sealed/sceptic.id.md', other: 'sealed/' },
      {
        title: 'Seberapa cepat',
        url: 'seberapa-cepat/',
        source: 'test/bench/measured.md',
        other: 'how-fast/',
      },
    ],
  },
  {
    title: 'Situs Anda, langkah demi langkah',
    lang: 'id',
    isLong: true,
    pages: RECIPES.map((recipe) => recipePage(recipe, 'id')),
  },
  {
    title: 'For webmasters',
    lang: 'en',
    pages: [
      { title: 'Installing', url: 'install/', source: 'src/embed/README.en.md', other: 'pasang/' },
      {
        title: 'Theme and colours',
        url: 'theme-and-colours/',
        source: 'src/widget/styles/looks.en.md',
        other: 'warna-dan-tampilan/',
      },
      { title: 'Downloads', url: 'downloads/', source: 'demo/release/downloads.en.md', other: 'unduhan/' },
      { title: 'Try them', url: 'try/', shows: 'demo/docs/README.md#try-them', other: 'coba/' },
      {
        title: 'Old and strict sites',
        url: 'strict-sites/',
        source: 'src/frame/README.en.md',
        other: 'situs-ketat/',
      },
      {
        title: 'A city’s Open311',
        url: 'open311/',
        source: 'src/client/open311/README.en.md',
        other: 'open311-kota/',
      },
      {
        title: 'Questions',
        url: 'questions/',
        shows: 'demo/docs/README.md#questions',
        other: 'tanya-jawab/',
      },
      { title: 'Cookbook', url: 'cookbook/', source: 'demo/hosts/cookbook.en.md', other: 'buku-resep/' },
      { title: 'The words we use', url: 'words/', source: 'src/report/README.en.md', other: 'kata-kata/' },
      {
        title: 'What stays on the phone',
        url: 'privacy/',
        source: 'src/outbox/README.en.md',
        other: 'privasi/',
      },
      { title: 'Sealed', url: 'sealed/', source: 'demo/endpoint/sealed/sceptic.en.md', other: 'tersegel/' },
      { title: 'How fast', url: 'how-fast/', source: 'test/bench/measured.en.md', other: 'seberapa-cepat/' },
    ],
  },
  {
    title: 'Your site, step by step',
    lang: 'en',
    isLong: true,
    pages: RECIPES.map((recipe) => recipePage(recipe, 'en')),
  },
  {
    title: 'Developers',
    lang: 'en',
    pages: [
      { title: 'The package', url: 'package/', source: 'src/entries/README.md' },
      { title: 'Theming', url: 'theming/', source: 'src/widget/styles/README.md' },
      { title: '<aduan-form>', url: 'elements/aduan-form/', shows: 'src/form/aduan-form.ts' },
      { title: '<aduan-tracker>', url: 'elements/aduan-tracker/', shows: 'src/tracker/aduan-tracker.ts' },
      { title: '<aduan-feed>', url: 'elements/aduan-feed/', shows: 'src/feed/aduan-feed.ts' },
      { title: 'Events', url: 'elements/events/', shows: 'src/events.ts' },
      { title: 'Own words', url: 'messages/' },
      { title: 'What a version promises', url: 'versions/', source: '.github/VERSIONS.md' },
      { title: 'Changes', url: 'changes/', source: '.github/CHANGELOG.md' },
    ],
  },
  {
    title: 'Untuk petugas',
    lang: 'id',
    pages: [{ title: 'Buku petugas', url: 'petugas/', source: 'demo/endpoint/desk/handbook.id.md' }],
  },
  OPERATORS_ID,
  {
    title: 'Untuk penutur asli',
    lang: 'id',
    pages: READ_BY_NATIVES.map((language) => readerPage(language, 'id')),
  },
  OPERATORS_EN,
  {
    title: 'Native readers',
    lang: 'en',
    pages: READ_BY_NATIVES.map((language) => readerPage(language, 'en')),
  },
  {
    title: 'Contributors',
    lang: 'en',
    pages: [
      { title: 'The house', url: 'house/', source: 'src/README.md' },
      { title: 'Tests', url: 'tests/', source: 'test/README.md' },
      { title: 'Looks, compared', url: 'looks/', source: 'test/visual/README.md' },
      { title: 'Threat model', url: 'threats/', source: 'test/threat-model.md' },
      { title: 'A new language', url: 'new-language/', source: 'src/widget/language/README.md' },
      { title: 'A new adapter', url: 'new-adapter/', source: 'src/client/README.md' },
      { title: 'Sending a change', url: 'contributing/', source: '.github/CONTRIBUTING.md' },
    ],
  },
];

/** Every page with its section's language. */
export const PAGES = CONTENTS.flatMap(({ pages, lang, title: section }) =>
  pages.map((page) => ({ ...page, lang, section })),
);
