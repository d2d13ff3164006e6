import type { Endpoint } from '../endpoint.js';
import { longestPollMs } from './pauses.js';

/**
 * A time that lies further ahead than any pause was written while the machine's clock was wrong. Once the clock is right, a report, its answers or
 * a reply would wait for as long as the clock was ahead: they are due now instead.
 */
export async function mendTimes({
  database,
  config: { relay, now: clock },
}: Pick<Endpoint, 'config' | 'database'>): Promise<void> {
  if (relay === null) return;
  const now = clock();
  const after = (ms: number): Date => new Date(now.getTime() + ms);
  await database
    .updateTable('relay_reports')
    .set({ next_at: now })
    .where('next_at', '>', after(relay.retryMs))
    .execute();
  await database
    .updateTable('relay_reports')
    .set({ create_began_at: now })
    .where('create_began_at', '>', now)
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
}
