/**
 * Two towns in which the same happens in one village, and different things in another: at the desk of the first village
 * and of an office nothing differs.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededTrackingIds } from '../../../../demo/town/database/tracking-ids.js';
import { isFullRun, rounds } from '../../../setup/full-run.js';
import fc from '../../../setup/property.js';
import type { Filed } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';
import { mastersOfVillages, officersOf, VILLAGES } from '../../villages/many-villages.js';

const SECRET = '7d'.repeat(32);
const START = Date.parse('2026-11-24T03:00:00Z');
const NUMBERS = seededTrackingIds(29, 80);
const OPEN_NUMBERS = NUMBERS.slice(0, 20);
const HIDDEN_NUMBERS = NUMBERS.slice(20);
const FILE_ID = 'B'.repeat(22);
const CHECK = { identity_check: 'id-card', confirmed: true };
const TABS = ['new', 'to-answer', 'replied', 'overdue', 'mine', 'all'];
/** More than a page of the trail. */
const LOOKS = 55;
const [HOME, AWAY] = [VILLAGES[3]!, VILLAGES[4]!];
/** Who asks: by `npm test` the village's officer, who is its auditor too, and an office. */
const ASKING = isFullRun ? (['Warga', 'Pemeriksa', 'PUPR'] as const) : (['Warga', 'PUPR'] as const);
/** Words that all reports have, that few have, that none has, and with a slip of the finger. */
const SEARCHES = isFullRun
  ? ['', 'berlubang', 'jembatan', 'lampu mati', 'jembatam putsu']
  : ['berlubang', 'jembatam putsu'];
const OTHERS = rounds(1, 3);

const WORKS = ['verifier', 'protection', 'auditor', 'office'] as const;
const ACCOUNTS = [
  { name: 'Warga', roles: WORKS, locationCodes: [HOME.code] },
  { name: 'Tetangga', roles: WORKS, locationCodes: [HOME.code] },
  { name: 'Pemeriksa', roles: ['auditor', 'verifier'], locationCodes: [HOME.code] },
  { name: 'PUPR', roles: ['office'], locationCodes: [] },
  { name: 'Seberang', roles: WORKS, locationCodes: [AWAY.code] },
  { name: 'Seberang Dua', roles: WORKS, locationCodes: [AWAY.code] },
] as const;

interface Town extends Opened {
  officers: Record<(typeof ACCOUNTS)[number]['name'] | 'agency', Officer>;
  open: Filed[];
  hidden: Filed[];
}
type Step = (town: Town) => Promise<unknown>;

/** What happens in both, two steps at one moment. */
const PLOT: Step[] = [
  (town) => file(town, { title: 'Jalan berlubang' }, true),
  (town) => file(town, { title: 'Lampu padam', is_anonymous: true }),
  (town) => file(town, { title: 'Pungutan', is_secret: true }),
  (town) => file(town, { title: 'Belum dibaca' }),
  act('Warga', 0, 'verify', { released: [FILE_ID] }),
  act('Warga', 1, 'verify'),
  act('Warga', 0, 'dispose', { institution_id: 'dinas-pupr' }),
  act('Warga', 1, 'dispose', { institution_id: 'dinas-pupr' }),
  act('PUPR', 0, 'note', { content: 'Sedang diperiksa di lapangan.' }),
  act('PUPR', 0, 'respond', { content: 'Jalan sudah ditambal kemarin.' }),
  (town) => reply(town, 0, { content: 'Masih berlubang di ujungnya.', resolved: 'false' }),
  act('Tetangga', 0, 'release', { followup_id: `${OPEN_NUMBERS[0]}-3`, is_released: true }),
  act('Warga', 0, 'export', CHECK),
  act('Warga', 2, 'erase', CHECK),
  async ({ officers: { Tetangga } }) => {
    const { data } = (await Tetangga.get('requests')).body.results;
    const id = data.find(({ action }: { action: string }) => action === 'export').id;
    assert.equal((await Tetangga.post(`requests/${id}/confirm`)).status, 200);
  },
  ({ officers: { Warga } }) => Warga.signIn('Warga'),
  ({ officers: { PUPR } }) => PUPR.signIn('PUPR'),
  async ({ officers: { Warga }, open }) => {
    for (let turn = 0; turn < LOOKS; turn += 1) await Warga.get(`reports/${open[turn % 4]!.trackingId}`);
  },
];

/** What is done in the other village, and by the agency elsewhere. */
const ELSEWHERE: Record<string, Step> = {
  unverified: async (town) => void (await hide(town)),
  secret: async (town) => {
    const { trackingId } = await hide(town, { is_secret: true });
    await town.officers.Seberang.act(trackingId, 'verify');
  },
  answered: async (town) => {
    const { Seberang, agency } = town.officers;
    const { trackingId, accessCode } = await hide(town);
    await Seberang.act(trackingId, 'verify');
    await Seberang.act(trackingId, 'dispose', { institution_id: 'inspektorat' });
    await agency.act(trackingId, 'respond', { content: 'Akan kami periksa besok.' });
    for (let turn = 0; turn < 2; turn += 1)
      await town.citizen.reply(trackingId, accessCode, { content: `Kapan selesainya, Pak? ${turn}` });
  },
  rejected: async (town) =>
    void (await town.officers.Seberang.act((await hide(town)).trackingId, 'reject', {
      reason: 'bukan kewenangan',
    })),
  'asked for by two': async (town) => {
    const { trackingId } = await hide(town);
    const second = town.officers['Seberang Dua'];
    await town.officers.Seberang.withSecond(second, trackingId, 'export', CHECK);
  },
  searched: ({ officers }) => officers.Seberang.post('reports/search', { search: 'berlubang' }),
  'signed in': ({ officers }) => officers.Seberang.signIn('Seberang'),
  'an account': async ({ officers: { agency }, hidden }) => {
    const account = { name: `petugas-${hidden.length}`, display_name: 'Petugas', roles: ['verifier'] };
    await agency.post('accounts', account);
  },
};

function act(who: keyof Town['officers'], which: number, action: string, body: object = {}): Step {
  return ({ officers, open }) => officers[who].act(open[which]!.trackingId, action, body);
}

async function file(town: Town, changes: Record<string, unknown>, withPhoto = false): Promise<void> {
  const { citizen, endpoint, open } = town;
  const attachments: string[] = [];
  if (withPhoto) {
    const { body } = await citizen.upload([{ name: 'foto.jpg', bytes: await photo(64, 48) }], 'u'.repeat(43));
    const [image] = body.results.images;
    await endpoint.database
      .updateTable('attachments')
      .set({ id: FILE_ID })
      .where('id', '=', image.id)
      .execute();
    attachments.push(FILE_ID);
  }
  endpoint.newTrackingId = () => OPEN_NUMBERS[open.length]!;
  const filed = await citizen.file({ location_id: HOME.id, ...changes, attachments });
  open.push(filed);
  // Drawn by chance, in each town another one.
  await endpoint.database
    .updateTable('complaints')
    .set({ day_moment: 0.5 })
    .where('tracking_id', '=', filed.trackingId)
    .execute();
}

async function hide(town: Town, changes: Record<string, unknown> = {}): Promise<Filed> {
  town.endpoint.newTrackingId = () => HIDDEN_NUMBERS[town.hidden.length]!;
  const filed = await town.citizen.file({ location_id: AWAY.id, ...changes });
  town.hidden.push(filed);
  return filed;
}

async function reply({ citizen, open }: Town, which: number, fields: Record<string, string>): Promise<void> {
  const { trackingId, accessCode } = open[which]!;
  assert.equal((await citizen.reply(trackingId, accessCode, fields)).status, 201);
}

/** What is sealed differs with what is in it, and tells its length alone. */
const SEALED = /"[\w-]{51}"/g;
const CURSOR = /cursor=([\w-]+)/g;

const hidden = (said: string): string =>
  said
    .replaceAll(SEALED, '"sealed"')
    .replaceAll(CURSOR, (_, cursor: string) => `cursor of ${cursor.length} letters`);

/** All that an officer can ask: what was asked, and all that was answered. */
async function desk(officer: Officer, own: string[], others: string[]): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  const ask = async (method: string, path: string, body?: object, name = path) => {
    const answer = await officer.request(method, path, body);
    const said = JSON.stringify([answer.status, [...answer.headers].sort(), answer.body]);
    assert.doesNotMatch(said, /access_code_hash|"complaint_id"/, path);
    answers.set(`${method} ${name} ${JSON.stringify(body)}`, hidden(said));
    return answer.body.results;
  };
  for (const path of ['session', 'account', 'audit/export', 'mailbox', 'relay', 'accounts'])
    await ask('GET', path);
  for (const filter of [
    {},
    { page: 2 },
    { overdue: true },
    { doubt: 'any' },
    { status: 'unverified' },
    { search: 'berlubang' },
    { search: 'jembatan' },
    ...others.slice(0, 1).map((search) => ({ search })),
  ])
    await ask('POST', 'reports/search', filter);
  await ask('GET', 'today');
  for (const search of [...SEARCHES, ...others.slice(0, 1)])
    for (const tab of TABS) {
      const asked = `reports?${new URLSearchParams({ tab, search, size: '2' })}`;
      const next: string | null = (await ask('GET', asked))?.next_page_url ?? null;
      if (next !== null) await ask('GET', next, undefined, `${asked} next`);
    }
  for (const number of [...own, ...others]) {
    for (const below of ['', '/office-copy', `/files/${FILE_ID}`, `/thumbnails/${FILE_ID}`])
      await ask('GET', `reports/${number}${below}`);
    await ask('POST', `reports/${number}/release`, { followup_id: `${number}-4`, is_released: true });
  }
  const requests = (await ask('GET', 'requests'))?.data ?? [];
  for (const [index, { id }] of requests.entries())
    for (const step of ['take', 'confirm', 'decline'])
      await ask('POST', `requests/${id}/${step}`, {}, `requests/${index}/${step}`);
  for (const query of ['', ...[...own, ...others].map((number) => `tracking_id=${number}`)]) {
    let before: string | null = '';
    for (let page = 1; before !== null; page += 1) {
      const asked: string = `audit?${query}&before=${before}`;
      before = (await ask('GET', asked, undefined, `audit?${query} ${page}`))?.next_before ?? null;
    }
  }
  return answers;
}

onOneDatabase('Twin desks', (databases) => {
  async function town(): Promise<Town> {
    const opened = await databases.open({ masters: await mastersOfVillages() });
    const { database } = opened.endpoint;
    await database.updateTable('settings').set({ value: SECRET }).where('name', '=', 'secret').execute();
    await opened.reopen();
    const agency = await anOfficer(opened);
    const made = await officersOf(opened, agency, ACCOUNTS);
    await opened.endpoint.database
      .updateTable('officers')
      .set({ institution_ids: ['dinas-pupr'] })
      .where('name', '=', 'PUPR')
      .execute();
    const officers = Object.fromEntries(ACCOUNTS.map(({ name }, index) => [name, made[index]!]));
    return Object.assign(opened, {
      officers: { agency, ...officers } as Town['officers'],
      open: [],
      hidden: [],
    });
  }

  async function play(one: Town, elsewhere: readonly { after: number; what: string }[]): Promise<void> {
    for (const [index, step] of PLOT.entries()) {
      const now = START + Math.floor(index / 2) * 60_000;
      one.clock.now = new Date(now);
      await step(one);
      for (const [turn, { what }] of elsewhere.filter(({ after }) => after === index).entries()) {
        one.clock.now = new Date(now + turn * 1_000);
        await ELSEWHERE[what]!(one);
      }
    }
    one.clock.now = new Date(START + PLOT.length * 60_000);
  }

  const surprises = fc.array(
    fc.record({
      after: fc.integer({ min: 0, max: PLOT.length - 1 }),
      what: fc.constantFrom(...Object.keys(ELSEWHERE)),
    }),
    { minLength: 3, maxLength: 9 },
  );
  const all = Object.keys(ELSEWHERE).map((what, index) => ({ after: 2 * index + 1, what }));

  test('that differ by other villages answer a village’s officer and auditor and an office alike, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(surprises, async (elsewhere) => {
        const [plain, other] = [await town(), await town()];
        await play(plain, []);
        await play(other, elsewhere);
        const own = plain.open.map(({ trackingId }) => trackingId);
        const others = HIDDEN_NUMBERS.slice(0, OTHERS);
        for (const name of ASKING) {
          const expected = await desk(plain.officers[name], own, others);
          const actual = await desk(other.officers[name], own, others);
          assert.deepEqual([...actual.keys()], [...expected.keys()], name);
          for (const [asked, answer] of actual)
            assert.equal(answer, expected.get(asked), `${name}: ${asked}`);
          const pages = [...actual.keys()].filter((asked) => asked.startsWith('GET audit? '));
          const isTaken = [...actual.values()].some((answer) => answer.includes('"exported_at"'));
          assert.equal(isTaken, name === 'Warga', `${name} takes the export`);
          assert.equal(pages.length > 1, name !== 'PUPR', `${name} turns pages of the trail`);
        }
        await plain.close();
        await other.close();
      }),
      { numRuns: rounds(1, 5), examples: [[all]], endOnFailure: true },
    );
  });
});
