/** A clock that stood wrong for an hour, and was put right. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { Hono } from 'hono';
import { sql } from 'kysely';
import { collect } from '../../../../demo/endpoint/collector.js';
import { MachineClock } from '../../../../demo/endpoint/guard/machine-clock.js';
import { HourBudget } from '../../../../demo/endpoint/limits/hour-budget.js';
import { sharedMisses } from '../../../../demo/endpoint/limits/shared-misses.js';
import { upkeepOf } from '../../../../demo/endpoint/server/upkeep.js';
import { mountHealth, type Health } from '../../../../demo/endpoint/watching/health.js';
import { aReport } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { anOfficer } from '../../harness/officers/officer.js';

interface Ready {
  checks: Health;
}

const [HOUR_MS, DAY_MS] = [3_600_000, 86_400_000];

const move = (one: Opened, ms: number) => void (one.clock.now = new Date(one.clock.now.getTime() + ms));

/** Does something while the clock is ahead, and puts it right again. */
async function ahead(one: Opened, ms: number, work: () => Promise<unknown>): Promise<void> {
  const right = one.clock.now;
  move(one, ms);
  await work();
  one.clock.now = right;
}

onOneDatabase('A clock that was ahead', (databases) => {
  test('uses up nothing for longer than an hour, and no answer says to wait for longer', async () => {
    const one = await databases.open();
    const budget = new HourBudget(one.endpoint, 'test', 3);
    await ahead(one, 400 * DAY_MS, () => budget.take());
    assert.equal(await budget.wholeIn(), 0);
    for (let turn = 0; turn < 3; turn += 1) assert.equal(await budget.take(), true);
    assert.equal(await budget.take(), false, 'three, as in every hour');
    assert.ok((await budget.wholeIn()) <= 3_600);
    move(one, HOUR_MS);
    assert.equal(await budget.take(), true, 'whole after an hour');
    await ahead(one, 400 * DAY_MS, () => budget.take('other'));
    await collect(one.endpoint);
    const rows = await one.endpoint.database.selectFrom('form_budgets').select('count').execute();
    assert.deepEqual(rows, [{ count: 1 }], 'what was written ahead is thrown away');

    const misses = sharedMisses(one.endpoint.database, one.endpoint.hashing);
    const { now } = one.clock;
    const after = new Date(now.getTime() - HOUR_MS);
    const future = new Date(now.getTime() + 400 * DAY_MS);
    for (let turn = 0; turn < 9; turn += 1) await misses.add(['guessed'], after, future);
    assert.deepEqual(await misses.read(['guessed'], after, now), [0]);
    await misses.add(['guessed'], after, now);
    assert.deepEqual(await misses.read(['guessed'], after, now), [1], 'counted anew');
    await one.close();
  });

  test('forgets no spent challenge that others would take again', async () => {
    const one = await databases.open();
    const { challenges, database } = one.endpoint;
    const solved = { nonce: 'spent once', expiresAt: new Date(one.clock.now.getTime() + 50 * 60_000) };
    const spend = () =>
      database.transaction().execute((transaction) => challenges.spend(transaction, solved));
    await spend();
    await ahead(one, 7 * HOUR_MS, () => collect(one.endpoint));
    await assert.rejects(spend(), { code: 'challenge-expired' });
    move(one, 2 * DAY_MS);
    await collect(one.endpoint);
    const rows = await database.selectFrom('used_challenges').selectAll().execute();
    assert.deepEqual(rows, [], 'once no clock can be so far behind');
    await one.close();
  });

  test('keeps nobody from asking for mail, nor from having it stopped', async () => {
    const one = await databases.open({
      mail: { url: 'smtp://127.0.0.1:1', from: 'aduan@contoh.invalid' },
      publicUrl: 'http://localhost',
    });
    const filed = await one.citizen.file();
    const choose = async (to: string | null) => {
      const answer = await one.citizen.request(
        'POST',
        `complaints/${filed.trackingId}/notify`,
        {
          'Content-Type': 'application/json',
          'Idempotency-Key': randomUUID(),
          'X-Access-Code': filed.accessCode,
        },
        JSON.stringify({ notify: to === null ? null : { channel: 'email', to } }),
      );
      // Whether a mailbox is asked is looked at after the answer.
      await one.endpoint.notifier.settled();
      return answer;
    };
    const asked = async () =>
      (await one.endpoint.database.selectFrom('confirmation_mails').select('sent_at').execute()).length;
    await ahead(one, 400 * DAY_MS, async () => {
      for (let turn = 0; turn < 10; turn += 1) await choose(turn % 2 === 0 ? 'siti@lain.invalid' : null);
    });
    const before = await asked();
    assert.equal((await choose('siti@lain.invalid')).status, 200);
    assert.equal(await asked(), before + 1);
    await collect(one.endpoint);
    assert.equal(await asked(), 1);
    await one.close();
  });

  test('throws nothing away that has years to stay, and a server that comes back after months does so after a day', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const round = async () => {
      for (const { run } of upkeepOf(one.endpoint)) await run();
    };
    const site = new Hono();
    mountHealth(site, one);
    const clock = async () => ((await (await site.request('/readyz')).json()) as Ready).checks.clock;
    await round();
    const [unread, ended, answered] = [
      await one.citizen.file(),
      await one.citizen.file(),
      await one.citizen.file(),
    ];
    await officer.act(ended.trackingId, 'reject', { reason: 'Bukan laporan yang jelas' });
    await officer.act(answered.trackingId, 'verify');
    await officer.act(answered.trackingId, 'respond', { content: 'Akan kami kerjakan bulan depan.' });
    const states = async () => {
      const { database } = one.endpoint;
      const rows = await database
        .selectFrom('complaints')
        .select(['status_code', 'withdrawn_at'])
        .orderBy('id')
        .execute();
      return rows.map((row) => [row.status_code, row.withdrawn_at !== null]);
    };
    const before = await states();
    const told = () => one.logs.filter((line) => line.includes('clock-jumped')).length;
    await ahead(one, 3 * 365 * DAY_MS, async () => {
      for (let hour = 0; hour < 23; hour += 1) {
        await round();
        move(one, HOUR_MS);
      }
      assert.equal(await clock(), 'jumped');
    });
    assert.deepEqual(await states(), before);
    assert.equal(
      (await one.citizen.create(aReport(), unread.key)).body.complaint_id,
      unread.trackingId,
      'the key is known',
    );
    assert.equal(told(), 1, 'said once');
    await round();
    assert.equal(await clock(), 'ok', 'put right');

    move(one, 3 * 365 * DAY_MS);
    await round();
    move(one, 12 * HOUR_MS);
    await round();
    move(one, 11 * HOUR_MS);
    await round();
    assert.deepEqual(await states(), before);
    move(one, HOUR_MS);
    await round();
    assert.deepEqual([await clock(), told()], ['ok', 2]);
    const [first, second, third] = await states();
    assert.deepEqual([first![1], second![1], third![0]], [true, true, 'done']);
    await one.close();
  });
});

onOneDatabase('A clock that is hours ahead', (databases) => {
  // The embedded database has this machine's own clock.
  if (databases.kind === 'PGlite') return;

  test('is put right by the database’s: nothing lasts longer, and nothing goes earlier', async () => {
    const machineClock = new MachineClock(() => Date.now() + 7 * HOUR_MS);
    const one = await databases.open({ machineClock, now: machineClock.now });
    const { challenges, clock, database } = one.endpoint;
    const isSoon = (at: Date, fromNowMs: number, what: string): void =>
      assert.ok(Math.abs(at.getTime() - Date.now() - fromNowMs) < 60_000, `${what}: ${at.toISOString()}`);
    assert.equal(clock.isApart, true, 'and is told of');
    const { results } = await challenges.issue();
    isSoon(new Date(results.parameters.expiresAt! * 1_000), HOUR_MS, 'challenge');
    const { trackingId } = await one.citizen.file();
    await one.citizen.upload([{ name: 'a.jpg', bytes: await photo(64, 48) }]);
    await anOfficer(one);
    const select = async (table: string, column: string): Promise<Date> => {
      const { rows } = await sql<{
        at: Date;
      }>`select ${sql.ref(column)} as at from ${sql.table(table)}`.execute(database);
      return new Date(rows[0]!.at);
    };
    isSoon(await select('complaints', 'created_at'), 0, trackingId);
    isSoon(await select('officer_sessions', 'started_at'), 0, 'session');
    isSoon(await select('idempotency_keys', 'created_at'), 0, 'idempotency');
    isSoon(await select('attachments', 'expires_at'), 48 * HOUR_MS, 'upload');
    await sql`update attachments set expires_at = now() + interval '1 hour'`.execute(database);
    await collect(one.endpoint);
    isSoon(await select('attachments', 'expires_at'), HOUR_MS, 'an upload with an hour left');
    await one.close();
  });
});
