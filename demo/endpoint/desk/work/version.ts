import { createHash } from 'node:crypto';
import type { Database } from '../../database/connect.js';
import type { Officer } from '../../officers/roles.js';
import { mayReadNote } from '../hands/internal-notes.js';
import { filledLog } from '../../reports/reading/present.js';
import type { WholeReport } from '../reports/report.js';

/**
 * `versionOf` names what officers see of a report. It is the same before and after a waiting deed is done, so it holds
 * no moment and no number that the database gives. In front it counts what is only added to, for `linesSince`. Of notes
 * it knows those that the officer may read.
 */
export async function versionOf(database: Database, officer: Officer, whole: WholeReport): Promise<string> {
  const { complaint, logs, followUps, attachments } = whole;
  const desk = await deskParts(database, officer, complaint.id);
  const seen = [
    complaint.status_code,
    complaint.disposition_id,
    complaint.disposition_name,
    complaint.title,
    complaint.content,
    complaint.redactions,
    complaint.category_id,
    complaint.location_id,
    complaint.location_text,
    complaint.latitude,
    complaint.longitude,
    complaint.date_of_incident,
    complaint.promised_at,
    complaint.rating,
    complaint.withheld_at !== null,
    complaint.withdrawn_at !== null,
    attachments.map(({ is_released, bytes }) => [is_released, bytes]),
    followUps.map(({ is_released, refused_at }) => [is_released, refused_at !== null]),
    desk,
  ];
  const hash = createHash('sha256').update(JSON.stringify(seen)).digest('base64url').slice(0, 16);
  return `${logs.length}.${followUps.length}.${hash}`;
}

async function deskParts(
  database: Database,
  officer: Officer,
  id: number,
): Promise<{ notes: number; assignee: number | null; mergedInto: number | null }> {
  const row = await database
    .selectNoFrom((part) => [
      part.selectFrom('report_hands').select('assignee_id').where('complaint_id', '=', id).as('assignee'),
      part.selectFrom('merged_reports').select('into_id').where('complaint_id', '=', id).as('mergedInto'),
    ])
    .executeTakeFirstOrThrow();
  const notes = await database
    .selectFrom('internal_notes')
    .select(['officer_id', 'institution_id'])
    .where('complaint_id', '=', id)
    .execute();
  return { ...row, notes: notes.filter((note) => mayReadNote(officer, note)).length };
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
