import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { officerActs, openMailbox, type Mailbox } from '../../../../demo/endpoint/index.js';
import { MASK_VERSION } from '../../../../demo/endpoint/masking/mask-text.js';
import { CLOCK_KINDS } from '../../../../src/contract/reporting/clocks.js';
import { dammCheckDigit } from '../../../../src/contract/tracking-id.js';
import { rounds } from '../../../setup/full-run.js';
import fc from '../../../setup/property.js';
import type { Filed } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { aFollowUp, aSealedReport, followUp, giveKeys, sendSealed } from '../../harness/sealed.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const OFFICE = { id: 'dinas-pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' };
const SECRET = '5e'.repeat(32);
const PLACE = 'r-1601222003';
const START = Date.parse('2026-11-24T03:00:00Z');

interface Town extends Opened {
  open: Filed[];
  hidden: Filed[];
}
type Step = (town: Town) => Promise<unknown>;

const numbered = (from: number, count: number): string => {
  const digits = String(from + count);
  return digits + dammCheckDigit(digits);
};

/** What happens in both towns. Several things at one moment: ties must not be broken by what is hidden. */
const PLOT: Step[] = [
  (town) =>
    file(town, { title: 'Jalan berlubang', category_id: 'jalan-berlubang', location_id: PLACE }, true),
  (town) => file(town, { is_anonymous: true, title: 'Lampu jalan padam', classification_id: '3' }),
  (town) =>
    file(town, { title: 'Sampah menumpuk', category_id: 'sampah', latitude: -4.12, longitude: 104.19 }),
  (town) =>
    file(town, {
      title: 'Jembatan putus',
      classification_id: '2',
      category_id: 'jembatan',
      latitude: -4.1213,
      longitude: 104.1907,
    }),
  ...[0, 1, 2, 3].map(
    (which): Step =>
      (town) =>
        officerActs.verify(town.endpoint, town.open[which]!.trackingId, ADMIN),
  ),
  (town) => officerActs.dispose(town.endpoint, town.open[0]!.trackingId, ADMIN, OFFICE),
  (town) =>
    officerActs.note(town.endpoint, town.open[0]!.trackingId, OFFICE, {
      content: 'Sedang diperiksa di lapangan.',
    }),
  (town) =>
    officerActs.respond(town.endpoint, town.open[0]!.trackingId, OFFICE, {
      content: 'Jalan sudah ditambal kemarin.',
    }),
  (town) => officerActs.dispose(town.endpoint, town.open[2]!.trackingId, ADMIN, OFFICE),
  (town) => officerActs.hold(town.endpoint, town.open[3]!.trackingId, ADMIN, 'menunggu data'),
  async (town) => {
    const { trackingId, accessCode } = town.open[1]!;
    const reply = await town.citizen.reply(trackingId, accessCode, { content: 'Lampu lain ikut padam.' });
    assert.equal(reply.status, 201);
    const { id } = await town.endpoint.database
      .selectFrom('followups')
      .select('id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    await officerActs.releaseFollowUp(town.endpoint, trackingId, id, true);
  },
  (town) => plan(town, town.open[1]!.trackingId, { state: 'ranked', document: 'RKPDes 2027' }),
  (town) => confirm(town, 0, 'c'),
  (town) => confirm(town, 0, 'd'),
  (town) => press(town, 1, 'a'),
  (town) => press(town, 3, 'b'),
  (town) => confirm(town, 0, 'e'),
];

/** What no stranger may notice, alone or together. */
const HIDDEN: Record<string, Step> = {
  secret: async (town) => {
    const { trackingId } = await hide(town, { is_secret: true, title: 'Pungutan di kantor desa' });
    await officerActs.verify(town.endpoint, trackingId, ADMIN);
    await officerActs.respond(town.endpoint, trackingId, OFFICE, { content: 'Akan kami periksa.' });
  },
  'secret wish': async (town) => {
    const wish = { is_secret: true, classification_id: '3', location_id: PLACE };
    const { trackingId } = await hide(town, wish);
    await officerActs.verify(town.endpoint, trackingId, ADMIN);
    await plan(town, trackingId, { state: 'planned', document: 'RKPDes Rahasia' });
  },
  'secret request': async (town) => {
    const request = { is_secret: true, classification_id: '2', location_id: PLACE };
    const { trackingId, accessCode } = await hide(town, request);
    await officerActs.verify(town.endpoint, trackingId, ADMIN);
    await officerActs.respond(town.endpoint, trackingId, OFFICE, { content: 'Tidak dapat kami berikan.' });
    const path = `complaints/${trackingId}/objection`;
    assert.match(await written(town, 'POST', path, { code: accessCode, key: 'o' }), /^\[201/);
  },
  unverified: async (town) => void (await hide(town, { title: 'Belum diperiksa', category_id: 'jembatan' })),
  archived: async (town) => {
    const { trackingId } = await hide(town);
    await officerActs.verify(town.endpoint, trackingId, ADMIN);
    await officerActs.archive(town.endpoint, trackingId, ADMIN, 'terlalu umum');
  },
  rejected: async (town) => {
    const { trackingId } = await hide(town);
    await officerActs.reject(town.endpoint, trackingId, ADMIN, 'bukan kewenangan');
  },
  withdrawn: async (town) => {
    const { trackingId, accessCode } = await hide(town);
    await officerActs.verify(town.endpoint, trackingId, ADMIN);
    assert.equal((await town.citizen.withdraw(trackingId, accessCode)).status, 200);
  },
  'note in private': async (town) => {
    for (const { trackingId } of town.open)
      await officerActs.note(town.endpoint, trackingId, OFFICE, {
        content: 'Untuk pelapor saja.',
        isPrivate: true,
      });
  },
  'reply in private': (town) => replies(town, { content: 'Rahasia ya.', is_secret: '1' }),
  'reply that waits': (town) => replies(town, { content: 'Apakah sudah ada kabar?' }),
  'reply that reopens and waits': async (town) => {
    const answered = town.open.slice(0, 1);
    await replies({ ...town, open: answered }, { content: 'Masih berlubang.', resolved: 'false' });
  },
  sealed: async (town) => {
    const report = await aSealedReport();
    const { status, body } = await hidden(town, () => sendSealed(town, report.body));
    assert.equal(status, 201);
    const { tracking_id: trackingId } = body.results;
    town.hidden.push({ trackingId, accessCode: report.auth, key: '' });
    assert.equal((await followUp(town, trackingId, report.auth, await aFollowUp(report, 1))).status, 201);
  },
  withheld: async (town) => {
    const { trackingId } = await hide(town);
    await officerActs.verify(town.endpoint, trackingId, ADMIN);
    await officerActs.withhold(town.endpoint, trackingId, ADMIN, 'ada nama orang');
  },
};

/** What planners said of an aspiration, as it is stored. */
async function plan(
  { endpoint: { database }, clock }: Town,
  trackingId: string,
  { state, document }: { state: 'ranked' | 'planned'; document: string },
): Promise<void> {
  const { id } = await database
    .selectFrom('complaints')
    .select('id')
    .where('tracking_id', '=', trackingId)
    .executeTakeFirstOrThrow();
  const said = { state, year: 2027, document, content: '', officer_id: 1, at: clock.now };
  const shown = { public_document: document, mask_version: MASK_VERSION };
  await database
    .insertInto('wishes')
    .values({ complaint_id: id, ...said, ...shown })
    .execute();
}

async function replies(town: Town, fields: Record<string, string>): Promise<void> {
  for (const { trackingId, accessCode } of town.open) {
    assert.equal((await town.citizen.reply(trackingId, accessCode, fields)).status, 201);
  }
}

async function file(town: Town, changes: Record<string, unknown>, withPhoto = false): Promise<void> {
  const attachments = withPhoto ? [await upload(town, 'A'.repeat(22))] : [];
  const filed = await town.citizen.file({ ...changes, attachments });
  town.open.push(filed);
  // Drawn by chance, in each town another one.
  await town.endpoint.database
    .updateTable('complaints')
    .set({ day_moment: 0.5 })
    .where('tracking_id', '=', filed.trackingId)
    .execute();
  for (const id of attachments) await officerActs.release(town.endpoint, filed.trackingId, id, true);
}

async function upload({ citizen, endpoint }: Town, id: string): Promise<string> {
  const { body } = await citizen.upload([{ name: 'foto.jpg', bytes: await photo(64, 48) }]);
  const [image] = body.results.images;
  await endpoint.database.updateTable('attachments').set({ id }).where('id', '=', image.id).execute();
  return id;
}

async function hide(town: Town, changes: Record<string, unknown> = {}): Promise<Filed> {
  const filed = await hidden(town, () => town.citizen.file(changes));
  town.hidden.push(filed);
  return filed;
}

/** With a number that no open report gets. */
async function hidden<Answer>(town: Town, send: () => Promise<Answer>): Promise<Answer> {
  const { endpoint } = town;
  const { newTrackingId } = endpoint;
  endpoint.newTrackingId = () => numbered(900_000_000, town.hidden.length);
  const answer = await send();
  endpoint.newTrackingId = newTrackingId;
  return answer;
}

async function press({ citizen, open }: Town, which: number, device: string) {
  const headers = { 'Idempotency-Key': device.repeat(43) };
  return await citizen.request('POST', `complaints/${open[which]!.trackingId}/support`, headers);
}

async function confirm({ citizen, open }: Town, which: number, device: string) {
  const headers = { 'Idempotency-Key': device.repeat(43), 'Content-Type': 'application/json' };
  const path = `complaints/${open[which]!.trackingId}/confirm`;
  const { status } = await citizen.request('POST', path, headers, '{"fixed":false}');
  assert.equal(status, 200);
}

/** Every public question, pages followed to their end: what was asked, and all that was answered. */
async function everything(town: Town, numbers: string[]): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  const ask = async (path: string, headers: Record<string, string> = {}): Promise<string> => {
    const response = await town.citizen.open(path, headers);
    const text = await response.text();
    answers.set(path, JSON.stringify([response.status, [...response.headers].sort(), text]));
    return text;
  };
  for (const query of [
    '',
    'status=verified,held',
    'search=jembatam',
    'bbox=104,-5,105,-4',
    'from=2026-11-24',
    'late=1',
  ]) {
    for (const sort of ['newest', 'oldest', 'updated', 'supported']) {
      let path: string | null = `complaints?page_size=1&sort=${sort}&${query}`;
      while (path !== null) path = JSON.parse(await ask(path)).results.next_page_url;
    }
    for (const call of ['counts', 'statistics', 'map']) await ask(`complaints/${call}?${query}`);
    // A large town's numbers come from the totals that the database keeps.
    const { columns } = town.endpoint;
    Object.assign(town.endpoint, { columns: { current: async () => null, isLarge: false } });
    for (const call of ['?', '/counts?', '/statistics?']) await ask(`complaints${call}totals=&${query}`);
    Object.assign(town.endpoint, { columns });
    for (const format of ['atom', 'json', 'csv', 'geojson']) await ask(`complaints.${format}?${query}`);
  }
  for (const id of numbers) {
    await ask(`complaints/${id}/complaint`);
    let path: string | null = `complaints/${id}/followups?page_size=1`;
    while (path !== null) path = JSON.parse(await ask(path)).results?.next_page_url ?? null;
    for (const below of [
      'files/AAAAAAAAAAAAAAAAAAAAAA',
      'files/AAAAAAAAAAAAAAAAAAAAAA/thumbnail',
      'notify',
      'support',
      'confirm',
      'withdraw',
      'sealed',
      ...CLOCK_KINDS.map((kind) => `clocks/${kind}`),
    ])
      await ask(`complaints/${id}/${below}`);
  }
  for (const path of [
    'capabilities',
    'complaints/promises',
    `complaints.atom?location_id=${PLACE}`,
    'papan',
    'laporan?late=1',
    'masters/categories',
    'masters/institutions/external',
    'masters/locations',
    'complaints/mine',
    'usulan?lang=id',
    'usulan/2026?lang=en',
    'usulan/2025?lang=id',
  ])
    await ask(path);
  for (const id of numbers)
    for (const [method, call] of [
      ['POST', 'support'],
      ['DELETE', 'support'],
      ['POST', 'confirm'],
      ['POST', 'withdraw'],
      ['POST', 'notify'],
      ['POST', 'sealed'],
      ['POST', 'objection'],
    ] as const)
      answers.set(`${method} ${id} ${call}`, await written(town, method, `complaints/${id}/${call}`));
  // The code of another report: what isn't its own is all the same to it.
  for (const id of numbers)
    answers.set(
      `${id} objection by a code`,
      await written(town, 'POST', `complaints/${id}/objection`, { code: town.open[0]!.accessCode }),
    );
  answers.set('follows', await written(town, 'POST', 'follows'));
  return answers;
}

const WRITTEN = {
  notify: null,
  fixed: true,
  ground: 'a',
  content: 'Dokumennya tidak dikecualikan.',
};

async function written(
  { citizen }: Town,
  method: string,
  path: string,
  { code, key = 'k' }: { code?: string; key?: string } = {},
): Promise<string> {
  const headers = {
    'Idempotency-Key': key.repeat(43),
    'Content-Type': 'application/json',
    ...(code !== undefined && { 'X-Access-Code': code }),
  };
  const follow = { location_id: PLACE, notify: { channel: 'email', to: 'tetangga@contoh.invalid' } };
  const sent = JSON.stringify(path === 'follows' ? follow : WRITTEN);
  const { status, headers: answered, body } = await citizen.request(method, path, headers, sent);
  return JSON.stringify([status, [...answered].sort(), body]);
}

onOneDatabase('Twin towns', (databases) => {
  let mailbox: Mailbox;
  before(async () => void (mailbox = await openMailbox()));
  after(() => mailbox.close());
  async function town(): Promise<Town> {
    const mail = { url: mailbox.url, from: 'aduan@contoh.invalid' };
    const opened = await databases.open({ mail, publicUrl: 'http://localhost' });
    await opened.endpoint.database
      .updateTable('settings')
      .set({ value: SECRET })
      .where('name', '=', 'secret')
      .execute();
    await opened.reopen();
    await giveKeys(opened);
    const one: Town = Object.assign(opened, { open: [], hidden: [] });
    one.endpoint.newTrackingId = () => numbered(100_000_000, one.open.length * 7_919);
    return one;
  }
  /** @param hidden what else happens, each after that many steps of the plot */
  async function play(one: Town, hidden: readonly { after: number; what: string }[]): Promise<void> {
    for (const [index, step] of PLOT.entries()) {
      // Two steps share each moment; what is hidden falls into the same moments, and between them.
      const now = START + Math.floor(index / 2) * 60_000;
      one.clock.now = new Date(now);
      await step(one);
      for (const [turn, { what }] of hidden.filter(({ after }) => after === index).entries()) {
        one.clock.now = new Date(now + turn * 1_000);
        await HIDDEN[what]!(one);
      }
    }
    one.clock.now = new Date(START + PLOT.length * 60_000);
  }
  const surprises = fc.array(
    fc.record({
      after: fc.integer({ min: 0, max: PLOT.length - 1 }),
      what: fc.constantFrom(...Object.keys(HIDDEN)),
    }),
    { minLength: 4, maxLength: 9 },
  );

  test('that differ by what is secret alone answer every public request alike, byte for byte', async () => {
    const plain = await town();
    await play(plain, []);
    const all = Object.keys(HIDDEN).map((what, index) => ({ after: index, what }));
    await fc.assert(
      fc.asyncProperty(surprises, async (hidden) => {
        const other = await town();
        await play(other, hidden);
        const numbers = [...plain.open, ...other.hidden].map(({ trackingId }) => trackingId);
        const [expected, actual] = [await everything(plain, numbers), await everything(other, numbers)];
        assert.deepEqual([...actual.keys()], [...expected.keys()]);
        for (const [asked, answer] of actual) assert.equal(answer, expected.get(asked), asked);
        await other.close();
      }),
      { numRuns: rounds(1, 6), examples: [[all]], endOnFailure: true },
    );
    await plain.close();
  });

  test('an unchanged page keeps its cursor and its ETag, whatever happens in secret; a changed report moves its time', async () => {
    const one = await town();
    await play(one, []);
    const look = async () => {
      const { headers, body } = await one.citizen.get('complaints?page_size=2&sort=updated');
      return [headers.get('ETag'), body.results.next_page_url, body.results.data[0].updated_at];
    };
    const before = await look();
    one.clock.now = new Date(START + 86_400_000);
    for (const step of Object.values(HIDDEN)) await step(one);
    assert.deepEqual(await look(), before);
    const { trackingId, accessCode } = one.open[2]!;
    await officerActs.note(one.endpoint, trackingId, OFFICE, { content: 'Sudah diangkut semuanya.' });
    assert.equal((await look())[2], '2026-11-25T10:00:00+07:00');
    const own = await one.citizen.get(`complaints/${trackingId}/complaint`, accessCode);
    assert.equal(own.body.results.data.updated_at, '2026-11-25T10:00:00+07:00');
    await one.close();
  });

  test('a record keeps its id when the reporter, who sees more, reads it', async () => {
    const one = await town();
    await play(one, [{ after: 8, what: 'note in private' }]);
    const { trackingId, accessCode } = one.open[0]!;
    const ids = async (path: string, list: 'data' | 'data_logs', code?: string): Promise<string[]> =>
      (await one.citizen.get(`complaints/${trackingId}/${path}`, code)).body.results[list].map(
        ({ id }: { id: string }) => id,
      );
    for (const [path, list] of [
      ['followups', 'data'],
      ['complaint', 'data_logs'],
    ] as const) {
      const [open, own] = [await ids(path, list), await ids(path, list, accessCode)];
      assert.equal(own.length, open.length + 1, path);
      assert.equal(new Set(own).size, own.length, path);
      assert.ok(
        open.every((id) => own.includes(id) && /^[\w-]{12}$/.test(id)),
        path,
      );
    }
    const answer = await one.citizen.reply(trackingId, accessCode, { content: 'Terima kasih banyak.' });
    assert.equal((await ids('followups', 'data', accessCode)).at(-1), answer.body.results.followup.id);
    await one.close();
  });
});
