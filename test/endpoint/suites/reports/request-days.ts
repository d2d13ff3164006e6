/** A request for information is due by the days of its law, wherever somebody asks whether it is late. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { objectionsDueSoon } from '../../../../demo/endpoint/officer-news/due-soon.js';
import { findAccount, officerOf } from '../../../../demo/endpoint/officers/accounts.js';
import { dueFor } from '../../../../demo/endpoint/reports/lifecycle/due.js';
import { moveClocks } from '../../../../demo/endpoint/reports/lifecycle/move-clocks.js';
import { refreshMeasures } from '../../../../demo/endpoint/feed/measures.js';
import { daysOf, detailOf, inProgress } from '../../harness/clocks.js';
import type { Filed } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';
import { PageVisitor } from '../../harness/page-visitor.js';

const REQUEST = { classification_id: '2' };
/** Ten working days from Tuesday 24 November 2026. */
const DUE = '2026-12-08T23:59:59+07:00';

onOneDatabase('The days of a request for information', (databases) => {
  let one: Opened;
  let officer: Officer;
  const opened = async (): Promise<void> => {
    one = await databases.open();
    officer = await anOfficer(one);
  };
  const goTo = async (moment: string): Promise<void> => {
    one.clock.now = new Date(moment);
    await officer.signIn();
  };
  const own = (filed: Filed) => detailOf(one, filed, filed.accessCode);
  const deadline = async (filed: Filed) => (await own(filed)).deadline_at;
  const kinds = async (filed: Filed) => (await own(filed)).clocks!.map(({ kind }) => kind);
  const moved = async (filed: Filed) =>
    (await own(filed)).status_logs
      .map(({ note }) => note)
      .filter((note) => note.includes('batas waktu pindah'));
  const rowOf = async ({ trackingId }: Filed) =>
    await one.endpoint.database
      .selectFrom('complaints')
      .selectAll()
      .select(sql<Date | null>`due_moment(due_from, due_days)`.as('by_sql'))
      .where('tracking_id', '=', trackingId)
      .executeTakeFirstOrThrow();
  /** Both reckonings of the days lead to the row's deadline. */
  const agree = async (filed: Filed): Promise<void> => {
    const { deadline_at, due_told, by_sql } = await rowOf(filed);
    assert.deepEqual([due_told, by_sql], [deadline_at, deadline_at]);
  };
  const addHoliday = async (date: string): Promise<void> => {
    const { config, database } = one.endpoint;
    const { calendar } = config;
    const names = new Map([...calendar.names, [date, 'Pilkada']]);
    Object.assign(config, {
      calendar: { ...calendar, names, holidays: [...calendar.holidays, date].sort() },
    });
    await refreshMeasures(database, config);
    await moveClocks({ database, config });
  };

  test('are its deadline in each turn of an office, also once it was held or merged, until the answer', async () => {
    await opened();
    const filed = await one.citizen.file(REQUEST);
    assert.equal(await deadline(filed), DUE);
    assert.deepEqual(await kinds(filed), ['information']);
    await goTo('2026-11-25T03:00:00Z');
    await officer.act(filed.trackingId, 'verify');
    assert.equal(await deadline(filed), DUE);
    await officer.act(filed.trackingId, 'dispose', { institution_id: 'dinas-pupr' });
    assert.deepEqual([await deadline(filed), await kinds(filed)], [DUE, ['information']]);
    await agree(filed);
    await officer.act(filed.trackingId, 'hold', { reason: 'Menunggu keterangan pemohon.' });
    assert.equal(await deadline(filed), null);
    await goTo('2026-11-30T03:00:00Z');
    await officer.act(filed.trackingId, 'dispose', { institution_id: 'dinas-pupr' });
    assert.equal(await deadline(filed), '2026-12-11T23:59:59+07:00');
    assert.equal((await daysOf(one, filed, 'information')).due_on, '2026-12-11');
    await agree(filed);
    const [merged, into] = [await inProgress(one, officer, REQUEST), await one.citizen.file(REQUEST)];
    const before = await deadline(merged);
    await officer.act(merged.trackingId, 'merge', { into: into.trackingId });
    await officer.act(into.trackingId, 'hold', { reason: 'Menunggu keterangan pemohon.' });
    await officer.act(into.trackingId, 'reject', { reason: 'Bukan kewenangan kami.' });
    assert.deepEqual([(await own(merged)).status_code, await deadline(merged)], ['in_progress', before]);

    await officer.act(filed.trackingId, 'respond', { content: 'Berikut dokumennya.' });
    const answered = await own(filed);
    assert.equal(answered.clocks![0]!.kind, 'reply');
    assert.equal(answered.clocks![0]!.due_at, answered.deadline_at);
    const no = { content: 'Belum lengkap.', resolved: 'false' };
    await one.citizen.reply(filed.trackingId, filed.accessCode, no);
    assert.equal((await own(filed)).clocks![0]!.kind, 'followup', 'after the answer, a turn’s own days');
    await one.close();
  });

  test('make it late to the public, at the desk and in letters, and a complaint’s days do not', async () => {
    await opened();
    const filed: Filed[] = [];
    for (const _ of [1, 2, 3]) filed.push(await inProgress(one, officer, REQUEST));
    const visitor = new PageVisitor((request) => one.app.fetch(request));
    const desk = async () => (await officer.get(`reports/${filed[0]!.trackingId}`)).body.results.report;
    const late = async () => {
      const list = (await one.citizen.get('complaints?late=1')).body.results.total;
      const { body } = await one.citizen.get('complaints/statistics');
      const tab = (await officer.get('reports?tab=overdue')).body.results.data.length;
      const board = (await visitor.open('papan?bulan=2026-11&lang=id')).text;
      return [
        list,
        body.results.late.total,
        tab,
        (await desk()).is_overdue,
        /(?<!kurang dari )3 laporan terlambat/.test(board),
      ];
    };
    await goTo('2026-12-08T16:59:59Z');
    assert.deepEqual(await late(), [0, null, 0, false, false], 'a turn’s five days are long over');
    await goTo('2026-12-08T17:00:00Z');
    assert.deepEqual(await late(), [3, 3, 3, true, true]);
    const { kind, due_on } = (await desk()).reckoning;
    assert.deepEqual([kind, due_on], ['information', '2026-12-08']);
    await one.close();
  });

  test('move with a holiday, also once they have stood still, each with a line', async () => {
    await opened();
    const [plain, held] = [await inProgress(one, officer, REQUEST), await inProgress(one, officer, REQUEST)];
    await officer.act(held.trackingId, 'hold', { reason: 'Menunggu keterangan pemohon.' });
    await goTo('2026-11-26T03:00:00Z');
    await officer.act(held.trackingId, 'dispose', { institution_id: 'dinas-pupr' });
    await addHoliday('2026-12-03');
    assert.deepEqual(
      [await deadline(plain), await deadline(held)],
      ['2026-12-09T23:59:59+07:00', '2026-12-11T23:59:59+07:00'],
    );
    assert.deepEqual(await moved(held), [
      'Ada hari libur yang baru diumumkan: batas waktu pindah dari Kamis, 10 Desember 2026 ke Jumat, 11 Desember 2026.',
    ]);
    assert.equal((await daysOf(one, held, 'information')).due_on, '2026-12-11');
    await agree(held);
    await moveClocks(one.endpoint);
    assert.deepEqual([(await moved(plain)).length, (await moved(held)).length], [1, 1], 'once');
    await one.close();
  });

  test('are given to open requests that a release before has filed, once, with a line', async () => {
    await opened();
    const [open, extended, complaint] = [
      await inProgress(one, officer, REQUEST),
      await inProgress(one, officer, REQUEST),
      await inProgress(one, officer),
    ];
    const { database, config } = one.endpoint;
    await officer.act(extended.trackingId, 'extend', { reason: 'Dokumen ada di arsip.' });
    const kept = [await own(extended), await own(complaint)];
    const turn = dueFor('in_progress', '2', config.now(), config);
    await database.updateTable('complaints').set(turn).where('tracking_id', '=', open.trackingId).execute();
    await database.deleteFrom('information_acts').where('act', '=', 'filed').execute();
    assert.match((await deadline(open))!, /^2026-12-01/);
    await moveClocks({ database, config });
    assert.equal(await deadline(open), DUE);
    assert.deepEqual(await moved(open), [
      'Menurut hari permintaan informasi: batas waktu pindah dari Selasa, 1 Desember 2026 ke Selasa, 8 Desember 2026.',
    ]);
    await agree(open);
    const after = await own(open);
    await moveClocks({ database, config });
    assert.deepEqual([await own(open), await own(extended), await own(complaint)], [after, ...kept]);
    await one.close();
  });

  test('to object and to decide on an objection move with a line for the requester alone, and are reminded of', async () => {
    await opened();
    officer = await anOfficer(one, { name: 'Bu Atasan', desk: officer.desk });
    const [decided, objected] = [
      await inProgress(one, officer, REQUEST),
      await inProgress(one, officer, REQUEST),
    ];
    const refused = { content: 'Berikut penjelasan kami.', decision: 'refused', ground: 'Dikecualikan.' };
    for (const request of [decided, objected]) await officer.act(request.trackingId, 'decide', refused);
    const objection = JSON.stringify({ ground: 'a', content: 'Dokumennya tidak rahasia.' });
    const headers = {
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
      'X-Access-Code': objected.accessCode,
    };
    const path = `complaints/${objected.trackingId}/objection`;
    assert.equal((await one.citizen.request('POST', path, headers, objection)).status, 201);
    await moveClocks(one.endpoint);
    const notes = async ({ trackingId }: Filed, code?: string) => {
      const { body } = await one.citizen.get(`complaints/${trackingId}/complaint`, code);
      const lines = (body.results.data.status_logs as { note: string }[]).map(({ note }) => note);
      return lines.filter((note) => note.includes('keberatan pindah'));
    };
    assert.deepEqual(
      [await notes(decided, decided.accessCode), await notes(objected, objected.accessCode)],
      [[], []],
    );
    const [publicly] = [await detailOf(one, objected)];
    await addHoliday('2026-12-28');
    const from = 'pindah dari Senin, 11 Januari 2027 ke Selasa, 12 Januari 2027.';
    const why = 'Ada hari libur yang baru diumumkan: batas waktu';
    assert.deepEqual(await notes(decided, decided.accessCode), [`${why} mengajukan keberatan ${from}`]);
    assert.deepEqual(await notes(objected, objected.accessCode), [`${why} memutus keberatan ${from}`]);
    assert.equal((await own(decided)).information!.object_until, '2027-01-12');
    assert.deepEqual([await notes(decided), await notes(objected)], [[], []]);
    assert.deepEqual((await detailOf(one, objected)).status_logs, publicly.status_logs);
    await moveClocks(one.endpoint);
    assert.equal((await notes(objected, objected.accessCode)).length, 1, 'once');

    const account = (await findAccount(one.endpoint.database, 'Bu Atasan'))!;
    const soon = async (moment: string): Promise<number> => {
      one.clock.now = new Date(moment);
      return await objectionsDueSoon(one.endpoint.database, officerOf(account, false), one.config);
    };
    assert.deepEqual(
      [
        await soon('2027-01-07T03:00:00Z'),
        await soon('2027-01-08T03:00:00Z'),
        await soon('2027-01-13T03:00:00Z'),
      ],
      [0, 1, 1],
    );
    const others = officerOf({ ...account, roles: ['office'] }, false);
    assert.equal(await objectionsDueSoon(one.endpoint.database, others, one.config), 0);

    await goTo('2027-01-13T03:00:00Z');
    const plain = await inProgress(one, officer, REQUEST);
    await officer.act(plain.trackingId, 'respond', { content: 'Berikut dokumennya.' });
    await moveClocks(one.endpoint);
    await goTo('2027-01-15T03:00:00Z');
    await officer.act(plain.trackingId, 'decide', refused);
    await moveClocks(one.endpoint);
    assert.deepEqual(await notes(plain, plain.accessCode), [], 'the decision did, and no holiday');
    await one.close();
  });
});
