import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import type { Officer } from '../../officers/roles.js';
import { mayReadNote } from '../hands/internal-notes.js';
import { filledLog } from '../../reports/reading/present.js';
import type { WholeReport } from '../reports/report.js';

/**
 * `versionsOf` names what officers see of reports, by their numbers. It is the same before and after a waiting deed is
 * done, so it holds no moment and no number that the database gives. In front it counts what is only added to, for
 * `linesSince`. It holds the words as well as their number: an answer that was taken back and written anew is another.
 * Of notes it knows those that the officer may read.
 */
export async function versionsOf(
  database: Database,
  officer: Officer,
  trackingIds: readonly string[],
): Promise<Map<string, string>> {
  if (trackingIds.length === 0) return new Map();
  const rows = await database
    .selectFrom('complaints')
    .selectAll()
    .select(BESIDE)
    .where('tracking_id', 'in', trackingIds)
    .execute();
  return new Map(rows.map((row) => [row.tracking_id, versionOf(officer, row)]));
}

const of = (table: string) => sql`from ${sql.table(table)} where complaint_id = complaints.id`;

/** `BESIDE` selects, beside a row of `complaints`, what else `versionOf` needs. */
export const BESIDE = [
  sql<string[] | null>`(select json_agg(md5(content) order by id) ${of('complaint_logs')})`.as('lines'),
  sql<
    FollowUpSeen[] | null
  >`(select json_agg(json_build_array(is_released, refused_at is not null, md5(content))
    order by id) ${of('followups')})`.as('follow_ups'),
  sql<FileSeen[] | null>`(select json_agg(json_build_array(is_released, bytes) order by created_at, position)
    ${of('attachments')})`.as('files'),
  sql<
    NoteSeen[] | null
  >`(select json_agg(json_build_object('officer_id', officer_id, 'institution_id', institution_id,
    'words', md5(content)) order by id) ${of('internal_notes')})`.as('notes'),
  sql<number | null>`(select assignee_id ${of('report_hands')})`.as('assignee_id'),
  sql<number | null>`(select into_id ${of('merged_reports')})`.as('merged_into'),
];

type FollowUpSeen = readonly [isReleased: boolean, isRefused: boolean, words: string];
type FileSeen = readonly [isReleased: boolean, bytes: number];
type NoteSeen = Parameters<typeof mayReadNote>[1] & { words: string };

/** `Seen` is a report with all that its version names. */
export interface Seen extends Complaint {
  lines: string[] | null;
  follow_ups: FollowUpSeen[] | null;
  files: FileSeen[] | null;
  notes: NoteSeen[] | null;
  assignee_id: number | null;
  merged_into: number | null;
}

export function versionOf(officer: Officer, row: Seen): string {
  const lines = row.lines ?? [];
  const followUps = row.follow_ups ?? [];
  const seen = [
    row.status_code,
    row.disposition_id,
    row.disposition_name,
    row.title,
    row.content,
    row.redactions,
    row.category_id,
    row.location_id,
    row.location_text,
    row.latitude,
    row.longitude,
    row.date_of_incident,
    row.promised_at,
    row.rating,
    row.withheld_at !== null,
    row.withdrawn_at !== null,
    row.files ?? [],
    lines,
    followUps,
    {
      assignee: row.assignee_id,
      mergedInto: row.merged_into,
      notes: (row.notes ?? []).filter((note) => mayReadNote(officer, note)).map(({ words }) => words),
    },
  ];
  const hash = createHash('sha256').update(JSON.stringify(seen)).digest('base64url').slice(0, 16);
  return `${lines.length}.${followUps.length}.${hash}`;
}

/** Letters of a reply that stand for it. */
const EXCERPT = 200;

/** `linesSince` are the history's lines and the replies that came after a version; none for an unreadable one. */
export function linesSince(version: string, { logs, followUps }: WholeReport): string[] {
  const seen = /^(\d{1,6})\.(\d{1,6})\./.exec(version);
  if (seen === null) return [];
  const lines = logs
    .slice(Number(seen[1]))
    .map((row) => ({ at: row.created_at.getTime(), text: filledLog(row) }));
  const replies = followUps.slice(Number(seen[2])).map((row) => ({
    at: row.created_at.getTime(),
    text: `${row.institution_from_name ?? 'Pelapor'}: ${row.content.slice(0, EXCERPT)}`,
  }));
  return [...lines, ...replies].sort((a, b) => a.at - b.at).map(({ text }) => text);
}
