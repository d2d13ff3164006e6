import { capabilities, CODE, followUps, NUMBER, report, STATUS_CODES } from './answers.js';
import { NEVER, OFFLINE, refused } from './fake-endpoint.js';

const OPEN = [/^GET capabilities$/, capabilities()];
const REPORT = /^GET complaints\/\d+\/complaint$/;
const ANSWERS = [/^GET complaints\/\d+\/followups$/, followUps()];

async function look(hands) {
  await hands.type('tracking_id', NUMBER);
  await hands.press('[type=submit]');
}

async function found(hands) {
  await look(hands);
  await hands.there('.history');
}

/** The reporter's own: what holds the code may answer. */
async function own(hands) {
  await hands.type('tracking_id', NUMBER);
  await hands.type('access_code', CODE);
  await hands.press('[type=submit]');
  await hands.there('.reply-form');
}

export const TRACKER_STATES = [
  {
    name: 'tracker-search',
    title: 'cari',
    answers: [OPEN],
    reach: ({ there }) => there('[name=access_code]'),
    shows: 'idle',
  },
  {
    name: 'tracker-compact',
    title: 'untuk kolom samping',
    attributes: { compact: '' },
    answers: [OPEN],
    reach: ({ there }) => there('[name=access_code]'),
    shows: 'idle',
  },
  {
    name: 'tracker-typo',
    title: 'salah ketik',
    answers: [OPEN],
    async reach(hands) {
      await hands.type('tracking_id', '4821093597');
      await hands.press('[type=submit]');
      await hands.there('.error');
    },
    shows: 'idle',
  },
  {
    name: 'tracker-loading',
    title: 'mencari',
    answers: [OPEN, [REPORT, NEVER]],
    reach: look,
    shows: 'loading',
  },
  {
    name: 'tracker-not-found',
    title: 'tidak ditemukan',
    answers: [OPEN, [REPORT, refused(404, 'not-found')]],
    reach: look,
    shows: 'not-found',
  },
  {
    name: 'tracker-offline',
    title: 'tidak tersambung',
    answers: [OPEN, [REPORT, OFFLINE]],
    reach: look,
    shows: 'failed',
  },
  ...STATUS_CODES.map((code) => ({
    name: `tracker-${code.replace('_', '-')}`,
    title: `status ${code}`,
    answers: [OPEN, [REPORT, report(code)], ANSWERS],
    reach: found,
    shows: 'found',
  })),
  {
    name: 'tracker-reply',
    title: 'giliran pelapor',
    answers: [OPEN, [REPORT, report('responded', { is_owner: true })], ANSWERS],
    reach: own,
    shows: 'found',
  },
].map((state) => ({ ...state, widget: 'tracker' }));
