import { capabilities, CODE, followUps, NUMBER, report, STATUS_CODES } from './answers.js';
import { NEVER, OFFLINE, refused } from './fake-endpoint.js';

const OPEN = [/^GET capabilities$/, capabilities()];
const REPORT = /^GET complaints\/\d+\/complaint$/;
const ANSWERS = [/^GET complaints\/\d+\/followups$/, followUps()];

/** Answers for a report that its reporter opens, by status. */
const ownIn = (status) => [
  [
    OPEN[0],
    capabilities({ features: ['reply', 'rating', 'withdraw', 'attachments', 'notify'], notify: ['email'] }),
  ],
  [REPORT, report(status, { is_owner: true })],
  ANSWERS,
  [/^GET complaints\/\d+\/notify$/, { results: { notify: null, channels: ['email'] } }],
  [/^POST complaints\/\d+\/withdraw$/, { results: {} }],
];

const OWN = ownIn('responded');

/** States on the way to the national gateway. */
const ON_THE_WAY = {
  'forward-waits': [
    'menunggu SP4N-LAPOR!',
    {
      state: 'waiting',
      national_id: null,
      since: '2026-11-19T08:05:00+07:00',
      next_try_at: '2026-11-20T15:05:00+07:00',
    },
  ],
  'forward-parked': [
    'diperiksa sebelum diteruskan',
    { state: 'parked', national_id: null, since: '2026-11-19T08:05:00+07:00' },
  ],
};

async function look(hands) {
  await hands.type('tracking_id', NUMBER);
  await hands.press('[type=submit]');
}

async function found(hands) {
  await look(hands);
  await hands.there('.history');
}

/** `own` opens the report with its code, as its reporter. */
async function own(hands) {
  await hands.type('tracking_id', NUMBER);
  await hands.type('access_code', CODE);
  await hands.press('[type=submit]');
  await hands.there('#withdraw-open');
}

/** `unfold` opens a box below the card. */
const unfold = (hands, name) => hands.press(`.${name}-box > summary`);

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
    answers: OWN,
    async reach(hands) {
      await own(hands);
      await hands.there('#settled-no');
    },
    shows: 'found',
  },
  {
    name: 'tracker-unsettled',
    title: 'belum beres',
    answers: OWN,
    async reach(hands) {
      await own(hands);
      await hands.press('#settled-no');
      await hands.there('.reply-form');
    },
    shows: 'found',
  },
  {
    name: 'tracker-history',
    title: 'riwayat dibuka',
    at: '.history',
    answers: OWN,
    async reach(hands) {
      await own(hands);
      await unfold(hands, 'history');
    },
    shows: 'found',
  },
  {
    name: 'tracker-rating',
    title: 'menilai jawaban',
    at: '.rating',
    answers: ownIn('done'),
    async reach(hands) {
      await own(hands);
      await hands.press('#reply-rating-4');
    },
    shows: 'found',
  },
  {
    name: 'tracker-reply-error',
    title: 'balasan kosong',
    at: '.reply-form',
    answers: ownIn('in_progress'),
    async reach(hands) {
      await own(hands);
      await unfold(hands, 'reply');
      await hands.press('.reply-form [type=submit]');
      await hands.there('.reply-form .error');
    },
    shows: 'found',
  },
  {
    name: 'tracker-news',
    title: 'kabar lewat email',
    at: '.news',
    answers: OWN,
    async reach(hands) {
      await own(hands);
      await unfold(hands, 'own');
      await hands.press('#news-open');
      await hands.there('[type=email]');
    },
    shows: 'found',
  },
  {
    name: 'tracker-withdraw',
    title: 'menarik laporan',
    at: '.withdraw',
    answers: OWN,
    async reach(hands) {
      await own(hands);
      await unfold(hands, 'own');
      await hands.press('#withdraw-open');
      await hands.there('.withdraw');
    },
    shows: 'found',
  },
  {
    name: 'tracker-withdrawn',
    title: 'laporan ditarik',
    at: '.notice.success',
    answers: OWN,
    async reach(hands) {
      await own(hands);
      await unfold(hands, 'own');
      await hands.press('#withdraw-open');
      await hands.press('.withdraw .button:not(.secondary, .quiet)');
      await hands.there('#withdrawn');
    },
    shows: 'found',
  },
  {
    name: 'tracker-forwarded',
    title: 'diteruskan, dengan berkas',
    answers: [
      OPEN,
      [
        REPORT,
        report('in_progress', {
          relay: { state: 'sent', national_id: '9165816', since: '2026-11-19T08:05:00+07:00' },
          deadline_at: '2026-11-20T16:00:00+07:00',
          attachments: [{ path: 'files/1', file_name: 'surat-warga.pdf', extension: 'pdf' }],
        }),
      ],
      [ANSWERS[0], followUps({ from_national: true })],
    ],
    async reach(hands) {
      await found(hands);
      await unfold(hands, 'details');
    },
    shows: 'found',
  },
  ...Object.entries(ON_THE_WAY).map(([name, [title, relay]]) => ({
    name: `tracker-${name}`,
    title,
    at: '.facts',
    answers: [OPEN, [REPORT, report('verified', { relay })], ANSWERS],
    async reach(hands) {
      await found(hands);
      await unfold(hands, 'details');
    },
    shows: 'found',
  })),
  {
    name: 'tracker-saved',
    title: 'laporan yang diingat',
    answers: [OPEN, [REPORT, report('in_progress')], ANSWERS],
    async before(mount) {
      const hands = await mount();
      await found(hands);
      await hands.press('#save');
    },
    reach: ({ there }) => there('.saved'),
    shows: 'idle',
  },
  ...['en', 'jv', 'su', 'mui'].map((lang) => ({
    name: `tracker-${lang}`,
    title: `bahasa ${lang}`,
    attributes: { lang },
    answers: [OPEN, [REPORT, report('responded')], ANSWERS],
    async reach(hands) {
      await hands.there(`.aduan[lang=${lang}]`);
      await found(hands);
    },
    shows: 'found',
  })),
].map((state) => ({ ...state, widget: 'tracker' }));
