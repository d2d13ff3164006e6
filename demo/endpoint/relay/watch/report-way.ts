import type { Database } from '../../database/connect.js';
import type { Complaint } from '../../reports/reading/access.js';

/** What is behind a report's state on its way to the national gateway. */
export interface ReportWay {
  /** Why it is parked; null where it isn't. */
  reason: string | null;
  /** Tries that failed since the last step was done. */
  tries: number;
  lastProblem: string | null;
  nextTryAt: Date | null;
  parkedReplies: number;
}

/** @returns null for a report that never was to go there */
export async function wayOfReport(database: Database, complaintId: number): Promise<ReportWay | null> {
  const row = await database
    .selectFrom('relay_reports')
    .select(['parked_reason as reason', 'tries', 'last_problem as lastProblem', 'next_at as nextTryAt'])
    .select((query) =>
      query
        .selectFrom('relay_replies')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('complaint_id', '=', complaintId)
        .where('step', '=', 'parked')
        .as('parkedReplies'),
    )
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, parkedReplies: Number(row.parkedReplies) };
}

/** When a report that waits is tried again, for its reader. @returns null where that isn't known, or is now */
export async function nextTryOf(
  database: Database,
  { id, relay_state }: Pick<Complaint, 'id' | 'relay_state'>,
  now: Date,
): Promise<Date | null> {
  if (relay_state !== 'waiting') return null;
  const row = await database
    .selectFrom('relay_reports')
    .select('next_at')
    .where('complaint_id', '=', id)
    .where('next_at', '>', now)
    .executeTakeFirst();
  return row?.next_at ?? null;
}
