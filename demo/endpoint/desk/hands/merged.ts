import { writeDate } from '../../../../src/contract/dates.js';
import { dayIn } from '../../../../src/contract/working-days.js';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import { startOfDay } from '../../days.js';
import { mayKnow, type Officer } from '../../officers/roles.js';
import { publicContent, type MaskedContent } from '../../reports/moderation/masked-texts.js';
import { nearWire } from '../near/near-wire.js';
import type { MergedReplyWire, NearWire } from '../wire.js';

/** Reports and replies that a view shows; more of them are found by their own numbers. */
const SHOWN_MAX = 50;

/**
 * `mergedOf` are reports that were merged into this one, the newest first, as far as the officer may know of them. Of
 * another's their replies are read as the public would read them, with the day alone, whoever wrote them: what was
 * written to others alone stays theirs.
 */
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
    .select(['followups.complaint_id', 'content', 'is_private', 'is_released', 'created_at'])
    .select(['public_content', 'mask_version'])
    .where('into_id', '=', complaintId)
    .where('author', '=', 'reporter')
    .where('rating', '=', 0)
    .whereRef('created_at', '>=', 'merged_reports.at')
    .orderBy('followups.id', 'desc')
    .limit(SHOWN_MAX)
    .execute();
  const replies = rows.reverse().flatMap((row) => {
    const trackingId = known.find(({ id }) => id === row.complaint_id)?.tracking_id ?? null;
    const content = trackingId === null ? toldWords(row) : row.content;
    if (content === '') return [];
    const { is_private } = row;
    const at = trackingId === null ? startOfDay(dayIn(timeZone, row.created_at), timeZone) : row.created_at;
    return [{ tracking_id: trackingId, content, created_at: writeDate(at, timeZone), is_private }];
  });
  return { merged: known.map((report) => nearWire(report, 'merged', timeZone)), replies };
}

/** Empty for what nobody but those who know the report may read. */
const toldWords = (row: MaskedContent & { is_private: boolean; is_released: boolean }): string =>
  row.is_released && !row.is_private ? publicContent(row) : '';

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
