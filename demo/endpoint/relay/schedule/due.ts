import { sql } from 'kysely';
import type { Database } from '../../database/connect.js';
import { isFree } from '../forwarding/lease.js';

/** Due reports of one query; the rest are found a moment later. */
const BATCH = 200;

/** The due reports without a lease, the longest due first. */
export async function dueReports(database: Database, now: Date): Promise<number[]> {
  // Only the first reply of a report: the others wait for it.
  const waitsForReply = sql<boolean>`(
    select relay_replies.next_at from relay_replies
    where relay_replies.complaint_id = relay_reports.complaint_id and relay_replies.step in ('waiting', 'sending')
    order by relay_replies.id limit 1) <= ${now}`;
  const rows = await database
    .selectFrom('relay_reports')
    .select('complaint_id')
    .where(isFree)
    .where('parked_reason', 'is', null)
    .where((row) =>
      row.or([
        row.and([row('step', 'in', ['upload', 'create']), row('next_at', '<=', now)]),
        row('step', '=', 'creating'),
        row.and([row('step', '=', 'follow'), row.or([row('next_poll_at', '<=', now), waitsForReply])]),
        row.and([row('step', '=', 'ended'), row('national_id', 'is not', null), waitsForReply]),
      ]),
    )
    .orderBy(sql`coalesce(next_at, next_poll_at)`)
    .limit(BATCH)
    .execute();
  return rows.map(({ complaint_id }) => complaint_id);
}
