/** A clock that stood wrong for an hour, and was put right. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { collect } from '../../../demo/endpoint/collector.js';
import { HourBudget } from '../../../demo/endpoint/guard/hour-budget.js';
import { sharedMisses } from '../../../demo/endpoint/guard/shared-misses.js';
import { onOneDatabase, type Opened } from '../databases.js';

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

  test('keeps nobody from asking for mail, nor from having it stopped', async () => {
    const one = await databases.open({
      mail: { url: 'smtp://127.0.0.1:1', from: 'aduan@contoh.invalid' },
      publicUrl: 'http://localhost',
    });
    const filed = await one.citizen.file();
    const choose = async (to: string | null) =>
      await one.citizen.request(
        'POST',
        `complaints/${filed.trackingId}/notify`,
        {
          'Content-Type': 'application/json',
          'Idempotency-Key': randomUUID(),
          'X-Access-Code': filed.accessCode,
        },
        JSON.stringify({ notify: to === null ? null : { channel: 'email', to } }),
      );
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
});
