import { capabilities, created, item, list, MAP_WITH_RIVER, outline, river } from './answers.js';
import { DANGER_STATES } from './danger-states.js';
import { NEVER, OFFLINE, refused } from './fake-endpoint.js';
import { QUESTION_STATES } from './question-states.js';
import { TOPIC_STATES } from './topic-states.js';

const CAPABILITIES = /^GET capabilities$/;
const CREATE = /^POST complaints\/complaint$/;
const OPEN = [CAPABILITIES, capabilities()];

const PARTS = '.section:nth-of-type(4)';

/** `ready` loads and draws all parts, as for print, so that each can be filled in at any width. */
async function ready({ there }) {
  await there(PARTS);
  dispatchEvent(new Event('beforeprint'));
  await there('[type=submit]');
}

async function fill(hands) {
  await ready(hands);
  await hands.press('#classification_id-1');
  await hands.type('title', 'Jembatan gantung putus');
  await hands.type('content', 'Jembatan gantung putus sejak Senin, anak sekolah memutar lima kilometer.');
  await hands.type('location_text', 'Dusun II RT 03 dekat mushala');
  await hands.type('date_of_incident', '2026-11-20');
  await hands.type('nameUser', 'Siti Aminah');
  await hands.type('phoneUser', '0812 0000 0000');
}

async function toLastStep(hands) {
  await fill(hands);
  while (hands.isShown('.next')) await hands.press('.next');
}

async function send(hands) {
  await fill(hands);
  await hands.press('[type=submit]');
}

const accept = async (request) => created((await request.json()).access_code);

async function sent(hands) {
  await send(hands);
  await hands.there('#share-code');
}

const READY = { answers: [OPEN], reach: ready, shows: 'writing' };

const FEATURES = capabilities().results.features;

/**
 * States of the form, each with a name for the address, a title, answers, steps, its final `data-state`, and where to
 * look.
 */
export const FORM_STATES = [
  { name: 'form-loading', title: 'menyambung', answers: [[CAPABILITIES, NEVER]], shows: 'loading' },
  { name: 'form-writing', title: 'kosong', answers: [OPEN], reach: ready, shows: 'writing' },
  {
    name: 'form-locked',
    title: 'jenis ditetapkan halaman',
    attributes: { classification: '3' },
    ...READY,
  },
  ...[...QUESTION_STATES, ...DANGER_STATES, ...TOPIC_STATES],
  { name: 'form-filled', title: 'terisi', answers: [OPEN], reach: fill, shows: 'writing' },
  {
    name: 'form-last-step',
    title: 'langkah terakhir, di layar sempit',
    answers: [OPEN],
    reach: toLastStep,
    shows: 'writing',
  },
  {
    name: 'form-practice',
    title: 'latihan',
    attributes: { practice: '' },
    ...READY,
  },
  {
    name: 'form-assisted',
    title: 'dituliskan untuk orang lain',
    attributes: { assisted: '' },
    ...READY,
  },
  {
    name: 'form-shared-device',
    title: 'HP bersama',
    attributes: { 'shared-device': '' },
    answers: [OPEN],
    reach: fill,
    shows: 'writing',
  },
  {
    name: 'form-insecure',
    title: 'halaman http',
    isInsecure: true,
    answers: [OPEN],
    reach: ({ there }) => there('a.button'),
    shows: 'insecure',
  },
  ...['en', 'jv', 'su', 'mui'].map((lang) => ({
    name: `form-${lang}`,
    title: `bahasa ${lang}`,
    attributes: { lang },
    answers: [OPEN],
    reach: ({ there }) => there(`.aduan[lang=${lang}] ${PARTS}`),
    shows: 'writing',
  })),
  {
    name: 'form-draft-found',
    title: 'draf dari kunjungan lain',
    answers: [OPEN],
    async before(mount) {
      const hands = await mount();
      await fill(hands);
      await hands.there('#draft');
    },
    reach: ({ there }) => there('#draft-others'),
    shows: 'writing',
  },
  {
    name: 'form-personal',
    title: 'nomor HP di dalam laporan terbuka',
    answers: [OPEN],
    async reach(hands) {
      await fill(hands);
      await hands.type('content', 'Jembatan putus sejak Senin. Hubungi saya di 0812 3456 7890.');
      await hands.there('#guide-personal');
    },
    at: '#guide-personal',
    shows: 'writing',
  },
  {
    name: 'form-map',
    title: 'tempat di peta',
    answers: [
      [CAPABILITIES, capabilities(MAP_WITH_RIVER)],
      [/^GET masters\/outline$/, outline()],
      [/^GET masters\/layers\/river$/, river()],
    ],
    at: '.place',
    async reach(hands) {
      await fill(hands);
      await hands.there('.place');
      while (!hands.isShown('.place')) await hands.press('.next');
      await hands.pressNamed('peta');
      await hands.there('.outline');
    },
    shows: 'writing',
  },
  {
    name: 'form-similar',
    title: 'ada laporan yang mirip',
    answers: [
      [CAPABILITIES, capabilities({ features: [...FEATURES, 'feed', 'support'] })],
      [/^GET complaints$/, list([{ ...item(5), title: 'Jembatan gantung putus di Dusun II' }])],
    ],
    async reach(hands) {
      await toLastStep(hands);
      (await hands.there('[type=submit]')).scrollIntoView();
      await hands.there('.similar');
    },
    at: '.similar',
    shows: 'writing',
  },
  {
    name: 'form-secret',
    title: 'Anonim dan Rahasia',
    answers: [OPEN],
    async reach(hands) {
      await fill(hands);
      await hands.press('#is_anonymous');
      await hands.press('#is_secret');
    },
    shows: 'writing',
  },
  {
    name: 'form-error',
    title: 'ada yang salah',
    answers: [OPEN],
    async reach(hands) {
      await ready(hands);
      await hands.press('#classification_id-1');
      await hands.press('[type=submit]');
    },
    shows: 'invalid',
  },
  {
    name: 'form-refused',
    title: 'ditolak server',
    answers: [
      OPEN,
      [
        CREATE,
        {
          status: 422,
          body: {
            message: 'Isian salah',
            code: 'invalid',
            errors: { title: ['Judul memuat nomor HP. Hapus nomornya.'] },
          },
        },
      ],
    ],
    reach: send,
    shows: 'invalid',
  },
  {
    name: 'form-offline',
    title: 'server tidak menjawab',
    answers: [[CAPABILITIES, OFFLINE]],
    shows: 'failed',
  },
  {
    name: 'form-simple',
    title: 'server sederhana',
    answers: [[CAPABILITIES, refused(404, 'not-found')]],
    reach: ready,
    shows: 'writing',
  },
  {
    name: 'form-sending',
    title: 'sedang dikirim',
    answers: [OPEN, [CREATE, NEVER]],
    reach: send,
    shows: 'sending',
  },
  {
    name: 'form-queued',
    title: 'menunggu jaringan',
    answers: [OPEN, [CREATE, refused(503, 'unavailable')]],
    reach: send,
    shows: 'queued',
  },
  {
    name: 'form-unknown',
    title: 'belum tahu sudah sampai',
    answers: [OPEN, [CREATE, refused(504, 'timeout')]],
    reach: send,
    shows: 'unknown',
  },
  {
    name: 'form-receipt',
    title: 'tanda terima',
    answers: [OPEN, [CREATE, accept]],
    reach: send,
    shows: 'received',
  },
  {
    name: 'form-receipt-more',
    title: 'tanda terima: kode QR, disimpan, dan tambahan halaman',
    slots: { receipt: 'Kantor desa buka Senin sampai Jumat, pukul 08.00–15.00.' },
    answers: [OPEN, [CREATE, accept]],
    async reach(hands) {
      await sent(hands);
      await hands.pressNamed('kode QR');
      await hands.there('.qr path');
      await hands.press('#save-report');
    },
    shows: 'received',
  },
  {
    name: 'form-practice-receipt',
    title: 'latihan: sesudah dikirim',
    attributes: { practice: '' },
    answers: [OPEN],
    async reach(hands) {
      await send(hands);
      await hands.there('.practice-tracker');
      await hands.press('.practice-tracker .button');
    },
    shows: 'received',
  },
  {
    name: 'form-assisted-next',
    title: 'dituliskan untuk orang lain: sesudah dikirim',
    attributes: { assisted: '' },
    answers: [OPEN, [CREATE, accept]],
    async reach(hands) {
      await fill(hands);
      await hands.type('assisted_by', 'Rini Astuti');
      await hands.press('#given_by-reporter');
      await hands.press('[type=submit]');
      await hands.there('[part=receipt]');
    },
    shows: 'received',
  },
  {
    name: 'form-waiting',
    title: 'daftar tunggu',
    answers: [OPEN, [CREATE, refused(503, 'unavailable')]],
    async reach(hands) {
      await send(hands);
      await hands.press('[part=queued] p > .secondary');
      await hands.there('.waiting');
    },
    shows: 'writing',
  },
].map((state) => ({ ...state, widget: 'form' }));
