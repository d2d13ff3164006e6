import { sql } from 'kysely';
import type { RelayDeps } from './deps.js';
import { leaseMs, longestPollMs } from './schedule/pauses.js';

/**
 * `mendTimes` makes due now what would be due later than any pause allows: such a time was written by a clock that
 * ran ahead, and a report, its answers or a reply would wait until then. Events dated in the future are dated now, or
 * the alarm would count their age too late.
 */
export async function mendTimes({
  database,
  config: { relay, now: clock },
}: Pick<RelayDeps, 'config' | 'database'>): Promise<void> {
  if (relay === null) return;
  const now = clock();
  const after = (ms: number): Date => new Date(now.getTime() + ms);
  await database
    .updateTable('relay_reports')
    .set({ next_at: now })
    .where('next_at', '>', after(relay.retryMs))
    .execute();
  const open = database.selectFrom('complaints').select('id').where('finished_at', 'is', null);
  await database
    .updateTable('relay_reports')
    .set({ next_poll_at: now })
    .where((row) =>
      row.or([
        row('next_poll_at', '>', after(longestPollMs(relay, { isOpen: false }))),
        row.and([
          row('next_poll_at', '>', after(longestPollMs(relay, { isOpen: true }))),
          row.or([row('complaint_id', 'in', open), row('polls_failed', '>', 0)]),
        ]),
      ]),
    )
    .execute();
  await database
    .updateTable('relay_replies')
    .set({ next_at: now })
    .where('next_at', '>', after(relay.retryMs))
    .execute();
  // The database's clock times a lease: a lease taken while that clock ran ahead would block the report for as long.
  await database
    .updateTable('relay_reports')
    .set({ lease_token: null, lease_until: null })
    .where(sql<boolean>`lease_until > clock_timestamp() + ${`${leaseMs(relay)} milliseconds`}::interval`)
    .execute();
  for (const column of ['enqueued_at', 'parked_at', 'alarmed_at', 'polled_at', 'create_began_at'] as const)
    await database
      .updateTable('relay_reports')
      .set({ [column]: now })
      .where(column, '>', now)
      .execute();
}
