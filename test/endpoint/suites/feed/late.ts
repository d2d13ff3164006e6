/** Who is late, and who kept a promise: told to everybody, by days of the town, and nothing below three. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { toldTotals } from '../../../../demo/endpoint/feed/lateness/told-totals.js';
import { feedWire } from '../../../../src/contract/public/feed.js';
import { promisesWire } from '../../../../src/contract/public/promises.js';
import { countsWire } from '../../../../src/contract/public/counts.js';
import { statisticsWire } from '../../../../src/contract/public/statistics.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { PageVisitor } from '../../harness/page-visitor.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const PUPR = { id: 'dinas-pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' };
const DLH = { id: 'dlh', name: 'Dinas Lingkungan Hidup' };
const REASON = 'Menunggu batu dari Sumarni, baru datang pekan depan.';

const at = ({ clock }: Opened, local: string): void => void (clock.now = new Date(`${local}+07:00`));

/** A report that an office has since Tuesday 24 November 2026: due within 14 working days, on 14 December. */
async function givenTo({ endpoint, citizen }: Opened, office: typeof PUPR, changes = {}): Promise<string> {
  const { trackingId } = await citizen.file(changes);
  await officerActs.verify(endpoint, trackingId, ADMIN);
  await officerActs.dispose(endpoint, trackingId, ADMIN, office);
  return trackingId;
}

async function lateOnes({ citizen }: Opened, query = ''): Promise<Record<string, unknown>[]> {
  const { status, body } = await citizen.get(`complaints?late=1${query}`);
  assert.equal(status, 200, JSON.stringify(body));
  feedWire.parse(body);
  assert.equal(body.results.total, body.results.data.length);
  return body.results.data;
}

async function promisesOf({ citizen }: Opened, query = '') {
  const { status, body } = await citizen.get(`complaints/promises${query}`);
  assert.equal(status, 200, JSON.stringify(body));
  promisesWire.parse(body);
  return body.results;
}

onOneDatabase('Late reports', (databases) => {
  test('are late from midnight of the town behind their due day until the answer, with the office’s masked reason', async () => {
    const one = await databases.open();
    const number = await givenTo(one, PUPR);
    const { body } = await one.citizen.get(`complaints/${number}/complaint`);
    const due = body.results.data.deadline_at.slice(0, 10);
    at(one, `${due}T23:59:59.999`);
    assert.deepEqual(await lateOnes(one), []);
    one.clock.now = new Date(one.clock.now.getTime() + 1);
    const [late, ...others] = await lateOnes(one);
    assert.deepEqual(
      [late!['tracking_id'], late!['late'], others],
      [number, { due_on: due, is_promise: false, reason: null }, []],
    );
    await (await anOfficer(one)).act(number, 'late-reason', { content: REASON });
    const [said] = await lateOnes(one);
    const { reason } = said!['late'] as { reason: string };
    assert.match(reason, /^Menunggu batu dari \S+, baru datang pekan depan\.$/);
    assert.doesNotMatch(reason, /Sumarni/);
    assert.ok(
      !('late' in (await one.citizen.get('complaints')).body.results.data[0]),
      'other lists say nothing',
    );

    const atom = await (await one.citizen.open('complaints.atom?late=1')).text();
    assert.match(atom, new RegExp(`Tenggat ${due} sudah lewat · Alasan: Menunggu batu`));
    const feed = (await one.citizen.get('complaints.json?late=1')).body;
    assert.equal(feed.items[0]._aduan.late.due_on, due);
    for (const path of ['complaints/counts', 'complaints/map', 'complaints.csv', 'complaints.geojson'])
      assert.equal((await one.citizen.open(`${path}?late=1`)).status, 200, path);
    const { loosened } = (await one.citizen.get('complaints/counts?late=1&status=verified')).body.results;
    assert.deepEqual(loosened, [{ without: ['status'], total: null }]);

    await officerActs.respond(one.endpoint, number, PUPR, { content: 'Jalan sudah kami tambal.' });
    assert.deepEqual(await lateOnes(one), []);
    const bad = await one.citizen.get('complaints?late=ya');
    assert.deepEqual([bad.status, Object.keys(bad.body.errors)], [400, ['late']]);
    await one.close();
  });

  test('are those too whose promised day has passed, unless nobody may know of it; pages of one list are of one day', async () => {
    const one = await databases.open();
    const promise = { content: 'Kami tambal pekan depan.', promisedAt: '2026-12-04' };
    const numbers = [await givenTo(one, PUPR), await givenTo(one, PUPR), await givenTo(one, PUPR)];
    const secret = await givenTo(one, PUPR, { is_secret: true });
    for (const number of [...numbers.slice(0, 2), secret])
      await officerActs.respond(one.endpoint, number, PUPR, promise);
    await officerActs.respond(one.endpoint, numbers[2]!, PUPR, { ...promise, isPrivate: true });
    at(one, '2026-12-04T23:59:59');
    assert.deepEqual(await lateOnes(one), []);
    at(one, '2026-12-05T00:00:00');
    const late = await lateOnes(one);
    assert.deepEqual(late.map((item) => item['tracking_id']).sort(), numbers.slice(0, 2).sort());
    assert.deepEqual(late[0]!['late'], { due_on: '2026-12-04', is_promise: true, reason: null });
    assert.deepEqual(await lateOnes(one, '&institution_id=dlh'), []);

    const first = (await one.citizen.get('complaints?late=1&page_size=1')).body.results;
    at(one, '2026-12-06T00:00:00');
    const second = (await one.citizen.get(first.next_page_url)).body.results;
    assert.deepEqual([second.data.length, second.next_page_url], [1, null]);
    assert.ok(second.data[0].late);
    await one.close();
  });

  test('are counted by office, and no number below three is told or can be reckoned', async () => {
    const one = await databases.open();
    const numbers = async (query = '') => {
      const { body } = await one.citizen.get(`complaints/statistics${query}`);
      statisticsWire.parse(body);
      return body.results.late;
    };
    const pupr = [];
    for (let turn = 0; turn < 3; turn += 1) pupr.push(await givenTo(one, PUPR));
    for (let turn = 0; turn < 2; turn += 1) await givenTo(one, DLH);
    await givenTo(one, PUPR, { is_secret: true });
    assert.deepEqual(await numbers(), { total: null, by_institution: [] }, 'nothing is late yet');
    at(one, '2027-01-31T10:00:00');
    const three = { total: 3, by_institution: [{ ...PUPR, total: 3 }] };
    assert.deepEqual(await numbers(), three, 'two of the other office would be the difference');
    assert.deepEqual(await numbers('?institution_id=dlh'), { total: null, by_institution: [] });
    assert.deepEqual(await numbers('?to=2026-11-23'), { total: null, by_institution: [] });
    const { columns } = one.endpoint;
    Object.assign(one.endpoint, { columns: { current: async () => null, isLarge: false } });
    assert.deepEqual(await numbers('?from=2026-11-01'), three, 'where the database counts all');
    Object.assign(one.endpoint, { columns });
    const countsOf = async (query = '') =>
      countsWire.parse((await one.citizen.get(`complaints/counts?late=1${query}`)).body).results;
    const choices = await countsOf();
    assert.equal(choices.total, 3);
    assert.deepEqual(
      choices.by_institution.map(({ id, total }) => [id, total]),
      [
        ['dinas-pupr', 3],
        ['dlh', null],
      ],
    );
    for (const list of [choices.by_status, choices.by_classification, choices.by_category])
      assert.ok(
        list.every(({ total }) => total === null),
        'names alone',
      );
    assert.deepEqual(choices.by_status.length, 1);
    assert.deepEqual(
      [(await countsOf('&institution_id=dlh')).total, (await countsOf('&institution_id=dinas-pupr')).total],
      [null, 3],
    );
    const page = await new PageVisitor((request) => one.app.fetch(request)).open('laporan?late=1&lang=id');
    assert.match(page.html, /Penataan Ruang \(3\)<\/option>[^]*Dinas Lingkungan Hidup<\/option>/);
    await officerActs.respond(one.endpoint, pupr[0]!, PUPR, { content: 'Sudah kami tambal.' });
    assert.deepEqual(
      await numbers(),
      { total: null, by_institution: [] },
      'four of two offices are two and two',
    );
    assert.deepEqual(toldTotals([5, 2, 1]), { told: [5, null, null], total: 8 });
    assert.deepEqual(toldTotals([2, 0]), { told: [null, null], total: null });
    await one.close();
  });
});

onOneDatabase('Promises of offices', (databases) => {
  /** Answers a new report, with a day or without. */
  async function promised(one: Opened, office: typeof PUPR, day: string, changes = {}): Promise<string> {
    const number = await givenTo(one, office, changes);
    await answered(one, number, office, day);
    return number;
  }
  async function answered(
    one: Opened,
    number: string,
    office: typeof PUPR,
    day: string | null,
    isPrivate = false,
  ) {
    const answer = { content: 'Jalan kami tambal segera.', promisedAt: day, isPrivate };
    await officerActs.respond(one.endpoint, number, office, answer);
  }

  test('are kept by an answer without a day or by the end, put off or reopened they are not, each by its own day', async () => {
    const one = await databases.open();
    const days = '?from=2026-12-01&to=2026-12-31';
    const kept = [];
    for (let turn = 0; turn < 3; turn += 1) kept.push(await promised(one, PUPR, '2026-12-04'));
    const broken = [];
    for (let turn = 0; turn < 3; turn += 1) broken.push(await promised(one, PUPR, '2026-12-04'));
    await promised(one, PUPR, '2026-12-04', { is_secret: true });
    const told = (numbers: object) => ({ from: '2026-12-01', to: '2026-12-31', ...numbers });
    const all = (numbers: object) => told({ ...numbers, by_institution: [{ ...PUPR, ...numbers }] });
    assert.deepEqual(await promisesOf(one, days), all({ kept: null, broken: null, open: 6 }));

    at(one, '2026-12-04T23:59:59');
    await answered(one, kept[0]!, PUPR, null);
    await officerActs.close(one.endpoint, kept[1]!, PUPR);
    // The public sees an answer without a day.
    await answered(one, kept[2]!, PUPR, '2026-12-11', true);
    // Put off: two promises, each with its own day.
    await answered(one, broken[0]!, PUPR, '2026-12-11');
    assert.deepEqual(await promisesOf(one, days), all({ kept: 3, broken: null, open: 4 }));
    at(one, '2026-12-05T00:00:00');
    await answered(one, broken[1]!, PUPR, null);
    assert.deepEqual(await promisesOf(one, days), all({ kept: 3, broken: 3, open: null }));

    // A reply that says "not yet" counts once everybody may read it.
    const { trackingId, accessCode } = await one.citizen.file({});
    await officerActs.verify(one.endpoint, trackingId, ADMIN);
    await officerActs.dispose(one.endpoint, trackingId, ADMIN, PUPR);
    await answered(one, trackingId, PUPR, '2026-12-11');
    await answered(one, trackingId, PUPR, null);
    assert.equal((await promisesOf(one, days)).kept, 4);
    await one.citizen.reply(trackingId, accessCode, { content: 'Belum ditambal.', resolved: 'false' });
    assert.equal((await promisesOf(one, days)).kept, 4);
    const { id } = await one.endpoint.database
      .selectFrom('followups')
      .select('id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    await officerActs.releaseFollowUp(one.endpoint, trackingId, id, true);
    assert.equal((await promisesOf(one, days)).kept, 3);

    const csv = await (await one.citizen.open('complaints.csv')).text();
    const line = (number: string) => csv.split('\r\n').find((row) => row.startsWith(number));
    assert.match(line(kept[0]!)!, /,2026-12-04\/2026-12-04$/);
    assert.match(line(broken[0]!)!, /,2026-12-04\/ 2026-12-11\/$/);
    assert.match(line(broken[1]!)!, /,2026-12-04\/2026-12-05$/);

    for (const number of kept) await officerActs.withhold(one.endpoint, number, ADMIN, 'ada nama orang');
    assert.equal((await promisesOf(one, days)).kept, null, 'what left the public is in no number');
    await one.close();
  });

  test('are taken back by what the public hears until their day is over in the town, and kept by no new office', async () => {
    const one = await databases.open();
    const { database } = one.endpoint;
    const keptOf = async (number: string) =>
      (
        await database
          .selectFrom('promises')
          .innerJoin('complaints', 'complaints.id', 'complaint_id')
          .select('kept_at')
          .where('tracking_id', '=', number)
          .executeTakeFirstOrThrow()
      ).kept_at;
    const reopened = async (told: string) => {
      one.clock.now = new Date('2026-11-24T03:00:00Z');
      const { trackingId, accessCode } = await one.citizen.file({});
      await officerActs.verify(one.endpoint, trackingId, ADMIN);
      await answered(one, trackingId, PUPR, '2026-12-04');
      await answered(one, trackingId, PUPR, null);
      at(one, '2026-12-04T10:00:00');
      await one.citizen.reply(trackingId, accessCode, { content: 'Belum ditambal.', resolved: 'false' });
      const { id } = await database
        .selectFrom('followups')
        .select('id')
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow();
      at(one, told);
      await officerActs.releaseFollowUp(one.endpoint, trackingId, id, true);
      return trackingId;
    };
    assert.equal(await keptOf(await reopened('2026-12-04T23:59:59.500')), null);
    assert.notEqual(await keptOf(await reopened('2026-12-05T03:00:00')), null, 'still the 4th by UTC');

    one.clock.now = new Date('2026-11-24T03:00:00Z');
    const { trackingId } = await one.citizen.file({});
    await officerActs.verify(one.endpoint, trackingId, ADMIN);
    await answered(one, trackingId, PUPR, '2026-12-04');
    await database
      .updateTable('complaints')
      .set({ disposition_id: 'dlh', promised_at: null })
      .where('tracking_id', '=', trackingId)
      .execute();
    assert.equal(await keptOf(trackingId), null, 'nobody has answered');
    await one.close();
  });

  test('are of a year at most, by an index of public ones alone, and bad days are named', async () => {
    const one = await databases.open();
    const today = await promisesOf(one);
    assert.deepEqual([today.from, today.to], ['2026-05-25', '2027-05-25']);
    assert.deepEqual((await promisesOf(one, '?to=2028-12-31')).from, '2028-01-01');
    for (const [query, names] of [
      ['from=2026-02-31', ['from']],
      ['from=kemarin&to=2026-13-01', ['from', 'to']],
      ['from=2026-12-02&to=2026-12-01', ['from', 'to']],
      ['from=2026-01-01&to=2027-01-02', ['from', 'to']],
    ] as const) {
      const { status, body } = await one.citizen.get(`complaints/promises?${query}`);
      assert.deepEqual([status, Object.keys(body.errors)], [400, names], query);
    }
    const statements = await one.watch(() => promisesOf(one, '?from=2026-06-01'));
    const [counting, ...more] = statements.filter((text) => text.includes('promises'));
    assert.equal(more.length, 0);
    assert.match(counting!, /from promises where is_shown and promised_at between/);
    await one.close();
  });

  test('and late reports stand on the pages without a script, and on the notice board’s sheet', async () => {
    const one = await databases.open();
    const visitor = new PageVisitor((request) => one.app.fetch(request));
    const number = await givenTo(one, PUPR, { title: 'Jembatan putus' });
    for (let turn = 0; turn < 3; turn += 1) await promised(one, PUPR, '2026-12-04');
    at(one, '2027-01-31T10:00:00');
    await (await anOfficer(one)).act(number, 'late-reason', { content: `${REASON} <b>` });
    const shown = await visitor.open('laporan?late=1&lang=id');
    assert.match(shown.text, /Batas waktu \d+ Desember 2026 sudah lewat\. Alasan instansi: Menunggu batu/);
    assert.match(shown.html, /&lt;b&gt;/);
    assert.match(shown.html, /href="complaints\.atom\?late=1"/);
    const { calendar } = one.endpoint.config;
    Object.assign(one.endpoint.config, { calendar: { ...calendar, knownUntil: '2026-12-01' } });
    const guessed = await visitor.open('laporan?late=1&lang=id');
    assert.match(guessed.text, /Batas waktu \d+ Desember 2026 \(perkiraan\) sudah lewat/);
    assert.match(guessed.text, /Dijanjikan selesai 4 Desember 2026, dan belum/, 'a promise is no estimate');
    const report = await visitor.open(`laporan?aduan=${number}&lang=id`);
    assert.match(report.text, /Paling lambat\s*:?\s*\S+ \d+ Desember 2026 \(perkiraan\)/);
    Object.assign(one.endpoint.config, { calendar });
    assert.match(
      shown.text,
      /Semua instansi : kurang dari 3 ditepati, 3 tidak ditepati|Semua instansi: kurang dari 3 ditepati, 3 tidak ditepati/,
    );
    assert.match(
      shown.text,
      /Dijanjikan selesai 4 Desember 2026, dan belum\. Instansi belum menyebut alasannya\./,
    );
    assert.ok(shown.bytes <= 14_000, `${shown.bytes} bytes`);
    assert.match((await visitor.open('laporan?tampilan=angka&masa=all&lang=id')).text, /4 laporan terlambat/);

    const board = await visitor.open('papan?bulan=2026-12&lang=id');
    assert.match(board.text, /Laporan warga, Desember 2026/);
    assert.match(board.text, /kurang dari 3 laporan masuk/);
    assert.match(board.text, /4 laporan terlambat/);
    assert.match(
      board.text,
      /Janji bulan ini: kurang dari 3 ditepati, 3 tidak ditepati, kurang dari 3 belum sampai/,
    );
    assert.ok(board.bytes <= 14_000, `${board.bytes} bytes`);
    assert.match((await visitor.open('papan?bulan=2026-11&lang=id')).text, /4 laporan masuk/);
    for (const month of ['2026-13', 'Desember', '2026-1']) {
      const { status } = await visitor.open(`papan?bulan=${month}`);
      assert.equal(status, 400, month);
    }
    await one.close();
  });
});
