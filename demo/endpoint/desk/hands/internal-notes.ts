import { writeDate } from '../../../../src/contract/dates.js';
import type { EndpointConfig } from '../../config.js';
import type { Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import type { Officer } from '../../officers/roles.js';
import { ApiError } from '../../words/errors.js';
import { readText } from '../fields.js';
import type { OfficerAction } from '../reports/officer-action.js';
import type { NoteWire } from '../wire.js';
import { dropSent } from './drafts.js';
import { onLocked, sharesWords } from './locked.js';

/** Notes of one report: far more than officers write to one another. */
export const NOTES_MAX = 200;

/** `internal-note {content}` is for officers alone: no reporter, public page, export or gateway reads it. */
export async function internalNote(asked: OfficerAction): Promise<void> {
  const { config } = asked.endpoint;
  const content = readText(asked.body, 'content', 'label-internal-note', { max: config.limits.contentMax });
  await onLocked(asked, 'internal-note', async ({ transaction, complaint }) => {
    await assertRoom(transaction, complaint);
    await writeNote(transaction, complaint, { officerId: asked.officer.id, content, at: config.now() });
    await dropSent(transaction, complaint.id, 'internal-note', content);
  });
}

/** @throws ApiError 409 */
export async function assertRoom(transaction: Database, { id }: Pick<Complaint, 'id'>): Promise<void> {
  const { notes } = await transaction
    .selectFrom('internal_notes')
    .select((row) => row.fn.countAll<string | number>().as('notes'))
    .where('complaint_id', '=', id)
    .executeTakeFirstOrThrow();
  if (Number(notes) >= NOTES_MAX)
    throw new ApiError('closed', { say: 'desk-notes-full', values: { max: NOTES_MAX } });
}

export async function writeNote(
  transaction: Database,
  { id, disposition_id }: Pick<Complaint, 'id' | 'disposition_id'>,
  { officerId, content, at }: { officerId: number; content: string; at: Date },
): Promise<void> {
  await transaction
    .insertInto('internal_notes')
    .values({
      complaint_id: id,
      officer_id: officerId,
      institution_id: disposition_id,
      content,
      created_at: at,
    })
    .execute();
}

export const mayReadNote = (
  officer: Officer,
  { institution_id, officer_id }: { institution_id: string | null; officer_id: number },
): boolean => officer_id === officer.id || sharesWords(officer, institution_id);

/** `notesOf` are the report's notes that this officer may read, the oldest first. */
export async function notesOf(
  database: Database,
  { timeZone }: Pick<EndpointConfig, 'timeZone'>,
  complaintId: number,
  officer: Officer,
): Promise<NoteWire[]> {
  const rows = await database
    .selectFrom('internal_notes')
    .innerJoin('officers', 'officers.id', 'internal_notes.officer_id')
    .select(['internal_notes.id', 'officer_id', 'institution_id', 'content', 'internal_notes.created_at'])
    .select('display_name')
    .where('complaint_id', '=', complaintId)
    .orderBy('internal_notes.id')
    .execute();
  return (
    rows
      .filter((row) => mayReadNote(officer, row))
      // By their place among those: the table's own numbers, and gaps, would count what others write.
      .map((row, index) => ({
        id: String(index + 1),
        officer: row.display_name,
        content: row.content,
        created_at: writeDate(row.created_at, timeZone),
      }))
  );
}
