import type { ClockKind } from '../../../../src/contract/reporting/clocks.js';
import { ACCESS_CODE_HEADER } from '../../../../src/contract/headers.js';
import type { Database } from '../../database/connect.js';
import { trackingIdOf, type RequestContext } from '../../http/request-context.js';
import { ApiError } from '../../words/errors.js';

/** `mainOf` is the report that this one was merged into; null for a report that stands alone. */
export async function mainOf(
  database: Database,
  complaintId: number,
): Promise<{ id: number; trackingId: string; isPublic: boolean } | null> {
  const row = await database
    .selectFrom('merged_reports')
    .innerJoin('complaints', 'complaints.id', 'merged_reports.into_id')
    .select(['complaints.id', 'complaints.tracking_id', 'complaints.is_public'])
    .where('merged_reports.complaint_id', '=', complaintId)
    .executeTakeFirst();
  return row === undefined ? null : { id: row.id, trackingId: row.tracking_id, isPublic: row.is_public };
}

/**
 * `orMain` sends on whoever has no code and asks for a report that was public until it was merged: to the same call for
 * the public one that goes on. Of all other reports that aren't to be read, strangers learn the same nothing.
 */
export async function orMain(
  context: RequestContext,
  { database }: { database: Database },
  call: 'complaint' | 'followups' | `clocks/${ClockKind}`,
  answer: () => Promise<Response>,
): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    const isUnseen = error instanceof ApiError && error.code === 'not-found';
    if (!isUnseen || context.req.header(ACCESS_CODE_HEADER)?.trim()) throw error;
    const number = await publicMainOf(database, trackingIdOf(context));
    if (number === null) throw error;
    // Tomorrow it may be withheld.
    context.header('Cache-Control', 'no-store');
    return context.redirect(
      `${'../'.repeat(call.split('/').length)}${number}/${call}${new URL(context.req.url).search}`,
      307,
    );
  }
}

/** `publicMainOf` is the public report into which a formerly public one was merged; null for all others. */
export async function publicMainOf(database: Database, trackingId: string): Promise<string | null> {
  const row = await database
    .selectFrom('complaints as merged')
    .innerJoin('merged_reports', 'merged_reports.complaint_id', 'merged.id')
    .innerJoin('complaints as main', 'main.id', 'merged_reports.into_id')
    .select('main.tracking_id')
    .where('merged.tracking_id', '=', /^\d{1,20}$/.test(trackingId) ? trackingId : '')
    // All that `is_public` asks of it, but for its end.
    .where('merged.verified_at', 'is not', null)
    .where('merged.is_secret', '=', false)
    .where('merged.withheld_at', 'is', null)
    .where('merged.withdrawn_at', 'is', null)
    .where('main.is_public', '=', true)
    .executeTakeFirst();
  return row?.tracking_id ?? null;
}
