import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { statisticsWire } from '../../../../src/contract/public/statistics.js';
import { crowd } from '../../harness/crowd.js';
import { onOneDatabase } from '../../harness/databases.js';
import { reckoned } from '../../feed/reckoned-statistics.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const DLH = { id: 'dlh', name: 'Dinas Lingkungan Hidup' };
const PUPR = { id: 'dinas-pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' };

onOneDatabase('Statistics', (databases) => {
  test('say what a person reckons by hand', async () => {
    const { citizen, endpoint, clock, close } = await databases.open();
    const at = (local: string) => (clock.now = new Date(`${local}+07:00`));
    const filed = async (category_id: string, office: typeof DLH, changes = {}): Promise<string> => {
      const { trackingId } = await citizen.file({ category_id, date_of_incident: '2026-03-01', ...changes });
      await officerActs.verify(endpoint, trackingId, ADMIN);
      await officerActs.dispose(endpoint, trackingId, ADMIN, office);
      return trackingId;
    };
    // Thursday 5 March, 14:00, answered Monday 9 March, 10:30: 2 + 8 + 2.5 office hours. In time (14 working days).
    at('2026-03-05T14:00:00');
    const first = await filed('sampah', DLH);
    // Saturday 7 March, answered Tuesday 10 March, 09:00: 0 + 8 + 1.
    at('2026-03-07T12:00:00');
    const second = await filed('sampah', DLH, { is_anonymous: true });
    at('2026-03-09T10:30:00');
    await officerActs.respond(endpoint, first, DLH, { content: 'Sudah diangkut.' });
    at('2026-03-10T09:00:00');
    await officerActs.respond(endpoint, second, DLH, { content: 'Sudah diangkut.' });
    await officerActs.close(endpoint, second, DLH);
    // A question, 5 working days: 17 March, with 18 to 20, 23 and 24 March closed, is due on Monday the 31st.
    at('2026-03-17T09:00:00');
    const third = await filed('pencemaran', DLH, { classification_id: '2' });
    const fourth = await filed('jembatan', PUPR, { classification_id: '2' });
    await citizen.file({ is_secret: true, category_id: 'sampah', date_of_incident: '2026-03-01' });
    at('2026-03-31T23:00:00');
    const office = async (id: string, query = '') => {
      const { body } = await citizen.get(`complaints/statistics${query}`);
      statisticsWire.parse(body);
      return body.results.by_institution.find((one: { id: string }) => one.id === id);
    };
    assert.deepEqual(await office('dlh'), {
      id: 'dlh',
      name: 'Dinas Lingkungan Hidup',
      total: 3,
      done: 1,
      median_first_response_working_hours: 10.75,
      on_time_rate: 1,
    });
    assert.equal((await office('dinas-pupr')).on_time_rate, null, 'nothing was due yet');
    at('2026-04-01T01:00:00');
    assert.deepEqual((await office('dinas-pupr')).on_time_rate, 0, 'the day after it was due');
    assert.equal((await office('dlh')).on_time_rate, 0.6667);
    at('2026-04-01T16:30:00');
    await officerActs.respond(endpoint, third, DLH, { content: 'Maaf terlambat.' });
    // 17 March 09:00 to 1 April 16:00: 7 + 4 whole days and the 1st: 25, 26, 27, 30, 31 March and 1 April.
    assert.equal((await office('dlh')).median_first_response_working_hours, 12.5);
    assert.equal((await office('dinas-pupr')).median_first_response_working_hours, null);
    const { results } = (await citizen.get('complaints/statistics')).body;
    assert.equal(results.total, 4);
    assert.deepEqual(results.by_category[0], { id: 'sampah', name: 'Sampah', total: 2 });
    assert.deepEqual(results.by_month, [{ month: '2026-03', total: 4 }]);
    assert.deepEqual(
      Object.fromEntries(
        results.by_status.map((one: Record<string, unknown>) => [one['status_code'], one['total']]),
      ),
      { responded: 2, in_progress: 1, done: 1 },
    );
    const { results: early } = (await citizen.get('complaints/statistics?from=2026-03-05&to=2026-03-07'))
      .body;
    assert.equal(early.total, 2);
    assert.equal((await citizen.get('complaints/statistics?to=2026-03-04')).body.results.total, 0);
    assert.equal((await citizen.get('complaints/statistics?from=2026-13-01')).status, 400);
    assert.ok(fourth);
    await close();
  });

  test('count a month in the endpoint’s zone', async () => {
    const { citizen, endpoint, clock, close } = await databases.open();
    clock.now = new Date('2026-05-31T18:00:00Z');
    const { trackingId } = await citizen.file({ date_of_incident: '2026-05-01' });
    await officerActs.verify(endpoint, trackingId, ADMIN);
    const { results } = (await citizen.get('complaints/statistics?from=2026-06-01')).body;
    assert.deepEqual(results.by_month, [{ month: '2026-06', total: 1 }]);
    await close();
  });

  test('say what reckoning every report by itself says, for each filter', async () => {
    const opened = await databases.open();
    const { citizen, endpoint, close } = opened;
    await crowd(opened, 600);
    const n = sql`(tracking_id::bigint - 1000000000)::int`;
    await sql`update complaints set created_at = created_at - interval '7 hours' * ${n},
      verified_at = case when ${n} % 17 > 0 then created_at - interval '5 hours' * ${n} end,
      answered_at = case when ${n} % 3 > 0 then created_at - interval '4 hours' * ${n} end,
      is_secret = ${n} % 11 = 0, category_id = case when ${n} % 19 > 0 then category_id end,
      disposition_id = case ${n} % 23 when 0 then null when 1 then 'kantor-lama' else disposition_id end,
      status_code = case when ${n} % 13 = 0 then 'archived' else status_code end`.execute(endpoint.database);
    const from = '2026-08-10';
    const to = '2026-10-15';
    for (const filters of [
      {},
      { from, to },
      { institution_id: 'dlh' },
      { status: 'done,responded', from },
      { category_id: 'sampah', to },
      { location_id: 'r-1601222003' },
    ]) {
      const { body } = await citizen.get(`complaints/statistics?${new URLSearchParams(filters).toString()}`);
      const { late, ...numbers } = body.results;
      assert.deepEqual(numbers, await reckoned(endpoint, filters), JSON.stringify(filters));
      assert.deepEqual(late, { total: null, by_institution: [] }, 'none has a deadline');
    }
    await close();
  });

  test('are measured anew under another release’s rules', async () => {
    const { citizen, clock, endpoint, config, reopen, close } = await databases.open();
    clock.now = new Date('2026-05-31T16:00:00Z');
    const { trackingId } = await citizen.file({ date_of_incident: '2026-05-01' });
    await officerActs.verify(endpoint, trackingId, ADMIN);
    const months = async () => (await citizen.get('complaints/statistics')).body.results.by_month;
    assert.deepEqual(await months(), [{ month: '2026-05', total: 1 }]);
    config.timeZone = 'Asia/Jayapura';
    await reopen();
    assert.deepEqual(await months(), [{ month: '2026-06', total: 1 }]);
    await close();
  });

  test('never leave out what this endpoint has just changed, however long counting takes', async () => {
    const { citizen, endpoint, close } = await databases.open();
    const clock = { now: 0 };
    const remembered = endpoint.remembered;
    Object.assign(remembered, { now: () => (clock.now += 1_000) });
    const totals = async () =>
      await Promise.all(
        ['complaints', 'complaints/counts', 'complaints/statistics'].map(
          async (path) => (await citizen.get(path)).body.results.total as number,
        ),
      );
    const { trackingId } = await citizen.file({ date_of_incident: '2026-03-01' });
    assert.deepEqual(await totals(), [0, 0, 0]);
    await officerActs.verify(endpoint, trackingId, ADMIN);
    assert.deepEqual(await totals(), [1, 1, 1]);
    await officerActs.archive(endpoint, trackingId, ADMIN, 'Ganda.');
    assert.deepEqual(await totals(), [0, 0, 0]);
    await close();
  });
});
