import { writeDate } from '../../../../src/contract/dates.js';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import { mayKnow, type Officer } from '../../officers/roles.js';
import { nearWire } from '../near/near-wire.js';
import type { MergedReplyWire, NearWire } from '../wire.js';

/** Reports and replies that a view shows; more of them are found by their own numbers. */
const SHOWN_MAX = 50;

/** `mergedOf` are reports that were merged into this one, the newest first, as far as the officer may know of them. */
export async function mergedOf(
  database: Database,
  { timeZone }: Pick<EndpointConfig, 'timeZone'>,
  officer: Officer,
  complaintId: number,
): Promise<{ merged: NearWire[]; replies: MergedReplyWire[] }> {
  const reports = await database
    .selectFrom('merged_reports')
    .innerJoin('complaints', 'complaints.id', 'merged_reports.complaint_id')
    .selectAll('complaints')
    .where('into_id', '=', complaintId)
    .orderBy('complaints.id', 'desc')
    .limit(SHOWN_MAX)
    .execute();
  if (reports.length === 0) return { merged: [], replies: [] };
  const known = reports.filter((report) => mayKnow(officer, report));
  const rows = await database
    .selectFrom('followups')
    .innerJoin('merged_reports', 'merged_reports.complaint_id', 'followups.complaint_id')
    .select(['followups.complaint_id', 'content', 'is_private', 'created_at'])
    .where('into_id', '=', complaintId)
    .where('author', '=', 'reporter')
    .where('rating', '=', 0)
    .whereRef('created_at', '>=', 'merged_reports.at')
    .orderBy('followups.id', 'desc')
    .limit(SHOWN_MAX)
    .execute();
  const replies = rows.reverse().map((row) => ({
    tracking_id: known.find(({ id }) => id === row.complaint_id)?.tracking_id ?? null,
    content: row.content,
    created_at: writeDate(row.created_at, timeZone),
    is_private: row.is_private,
  }));
  return { merged: known.map((report) => nearWire(report, 'merged', timeZone)), replies };
}

/** `mainNumberOf` is the report that this one was merged into, where the officer may know of it. */
export async function mainNumberOf(
  database: Database,
  officer: Officer,
  complaintId: number,
): Promise<string | null> {
  const main = await database
    .selectFrom('merged_reports')
    .innerJoin('complaints', 'complaints.id', 'merged_reports.into_id')
    .selectAll('complaints')
    .where('merged_reports.complaint_id', '=', complaintId)
    .executeTakeFirst();
  return main !== undefined && mayKnow(officer, main) ? main.tracking_id : null;
}
