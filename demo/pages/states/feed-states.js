import {
  capabilities,
  clusters,
  followUps,
  item,
  list,
  MAP,
  outline,
  report,
  statistics,
} from './answers.js';
import { NEVER, OFFLINE } from './fake-endpoint.js';

// The invented numbers have no check digit.
const OPEN = [/^GET capabilities$/, capabilities({ tracking_check: undefined })];
const LIST = /^GET complaints$/;
const TOWN = [LIST, list([0, 1, 2, 3].map(item), 45)];

const listed = ({ there }) => there('.card .open');

const FEATURES = capabilities().results.features;
/** Whether the list fails, and whether newer reports came in; each state sets them when it begins. */
let isAway = false;
let isLater = false;

export const FEED_STATES = [
  { name: 'feed-loading', title: 'memuat', answers: [OPEN, [LIST, NEVER]], shows: 'loading' },
  { name: 'feed-list', title: 'daftar', answers: [OPEN, TOWN], reach: listed, shows: 'list' },
  {
    name: 'feed-compact',
    title: 'untuk kolom samping',
    attributes: { compact: '' },
    answers: [OPEN, TOWN],
    reach: listed,
    shows: 'list',
  },
  { name: 'feed-empty', title: 'belum ada laporan', answers: [OPEN, [LIST, list([])]], shows: 'empty' },
  {
    name: 'feed-no-match',
    title: 'tidak ada yang cocok',
    answers: [OPEN, [LIST, (_request, url) => list(url.searchParams.get('search') ? [] : [item(0)])]],
    async reach(hands) {
      await listed(hands);
      await hands.type('search', 'gempa');
      await hands.press('[part=button]');
    },
    shows: 'empty',
  },
  {
    name: 'feed-error',
    title: 'gagal',
    answers: [OPEN, [LIST, { status: 500, body: { message: '', code: 'server-error' } }]],
    shows: 'failed',
  },
  { name: 'feed-offline', title: 'tidak tersambung', answers: [[OPEN[0], OFFLINE]], shows: 'failed' },
  {
    name: 'feed-missing',
    title: 'server tanpa daftar',
    answers: [[OPEN[0], capabilities({ features: [] })]],
    shows: 'missing',
  },
  {
    name: 'feed-report',
    title: 'satu laporan',
    answers: [
      OPEN,
      TOWN,
      [
        /^GET complaints\/\d+\/complaint$/,
        (_request, url) => report('in_progress', { tracking_id: url.pathname.split('/')[4] }),
      ],
      [/^GET complaints\/\d+\/followups$/, followUps()],
    ],
    async reach(hands) {
      await hands.press('#open-0');
      await hands.there('.history');
    },
    shows: 'report',
  },
  {
    name: 'feed-numbers',
    title: 'angka',
    attributes: { view: 'numbers' },
    answers: [OPEN, TOWN, [/^GET complaints\/statistics$/, statistics()]],
    reach: ({ there }) => there('table, .bars, figure'),
    shows: 'numbers',
  },
  {
    name: 'feed-filters',
    title: 'saringan terbuka',
    answers: [OPEN, TOWN],
    async reach(hands) {
      await listed(hands);
      await hands.press('.find .fold summary');
      await hands.there('.panel [name=status]');
    },
    shows: 'list',
  },
  {
    name: 'feed-map',
    title: 'peta',
    attributes: { view: 'map' },
    answers: [
      [OPEN[0], capabilities({ ...MAP, features: [...FEATURES, 'map'], tracking_check: undefined })],
      TOWN,
      [/^GET complaints\/map$/, clusters()],
      [/^GET masters\/outline$/, outline()],
    ],
    async reach(hands) {
      await listed(hands);
      await hands.there('.outline');
      await hands.stays('.pin');
    },
    shows: 'map',
  },
  {
    name: 'feed-kept',
    title: 'tersimpan, tanpa jaringan',
    answers: [OPEN, [LIST, () => (isAway ? OFFLINE : TOWN[1])]],
    async before(mount) {
      isAway = false;
      await listed(await mount());
      isAway = true;
    },
    reach: listed,
    shows: 'failed',
  },
  {
    name: 'feed-fresh',
    title: 'ada laporan baru',
    isHurried: true,
    answers: [OPEN, [LIST, () => list((isLater ? [0, 1, 2, 3] : [2, 3]).map(item))]],
    async reach(hands) {
      isLater = false;
      await listed(hands);
      isLater = true;
      await hands.there('#fresh');
    },
    shows: 'list',
  },
  ...['en', 'jv', 'su', 'mui'].map((lang) => ({
    name: `feed-${lang}`,
    title: `bahasa ${lang}`,
    attributes: { lang },
    answers: [OPEN, TOWN],
    async reach(hands) {
      await hands.there(`.aduan[lang=${lang}]`);
      await listed(hands);
    },
    shows: 'list',
  })),
].map((state) => ({ ...state, widget: 'feed' }));
