/** Watchers’ numbers of open reports, which the database keeps: what a plain count finds, as fast in any town. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql, type RawBuilder } from 'kysely';
import { inQueryClass } from '../../../../demo/endpoint/database/query-class.js';
import { keepOpenTotals } from '../../../../demo/endpoint/watching/open-reports.js';
import { stateNumbers } from '../../../../demo/endpoint/watching/state-numbers.js';
import { crowd } from '../../harness/crowd.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';

const REPORTS = 40;

/** What happens to a report, by what it changes of how it is open. */
const CHANGES: RawBuilder<unknown>[] = [
  sql`update complaints set deadline_at = created_at + interval '1 minute' * id where id > 5`,
  sql`update complaints set status_code = 'unverified' where id % 7 = 0`,
  sql`update complaints set status_code = 'done' where id % 5 = 0`,
  sql`update complaints set status_code = 'in_progress' where id % 10 = 0`,
  sql`update complaints set withdrawn_at = now() where id % 11 = 0`,
  sql`update complaints set deadline_at = null where id % 13 = 0`,
  sql`update complaints set title = title || '.', supports_count = 7`,
  sql`delete from complaints where id % 9 = 0`,
];

/** The same numbers, of the reports themselves. */
async function counted({ endpoint, clock }: Opened): Promise<unknown> {
  const reports = await endpoint.database
    .selectFrom('complaints')
    .select(['status_code', 'deadline_at'])
    .where('finished_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
  return [...new Set(reports.map(({ status_code }) => status_code))].sort().map((status) => {
    const own = reports.filter(({ status_code }) => status_code === status);
    const late = own.filter(({ deadline_at }) => deadline_at !== null && deadline_at < clock.now);
    return { status, reports: own.length, overdue: status === 'responded' ? 0 : late.length };
  });
}

onOneDatabase('Totals of open reports', (databases) => {
  test('are what a plain count finds at every moment, and no report is read that isn’t due today', async () => {
    const one = await databases.open();
    const { database } = one.endpoint;
    const told = async (): Promise<unknown> => (await stateNumbers(database, one.clock.now)).statuses;
    await crowd(one, REPORTS);
    const moments = ['2026-11-24T02:20:00Z', '2026-11-24T03:00:00Z', '2026-11-25T00:00:00Z'].map(
      (moment) => new Date(moment),
    );
    for (const [turn, change] of CHANGES.entries()) {
      await change.execute(database);
      // Added up between two changes, counted anew, or not yet: the numbers are the same.
      if (turn === 3) await database.deleteFrom('totals_state').execute();
      if (turn % 2 === 1) await inQueryClass({ name: 'upkeep' }, () => keepOpenTotals(database));
      for (const now of moments) {
        one.clock.now = now;
        assert.deepEqual(await told(), await counted(one), `${turn} at ${now.toISOString()}`);
      }
    }
    const asked = await one.watch(told);
    assert.ok(
      asked.some((text) => text.includes('"open_totals"')),
      asked.join('\n'),
    );
    const reading = asked.filter((text) => /from "?complaints/.test(text));
    for (const text of reading) assert.match(text, /deadline_at >= |min\("created_at"\)/, text);
    await one.close();
  });
});
