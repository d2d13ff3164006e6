import { sql } from 'kysely';
import { CLASSIFICATIONS } from '../../../src/contract/classifications.js';
import { ANSWERED } from '../../../src/contract/public/answered.js';
import type { Complaint } from '../database/complaint.js';
import type { Database } from '../database/connect.js';
import { publicContent } from '../reports/moderation/masked-texts.js';
import { isShown } from '../reports/reading/public-followups.js';

/** Letters of an answer's beginning. */
const BEGINNING = 200;

/**
 * `answersOf` are the beginnings of the offices' last public answers to requests for information, by the reports' ids.
 * Notes beside an answer, and answers of releases that told them from notes no better, are left out.
 */
export async function answersOf(
  database: Database,
  rows: readonly Complaint[],
): Promise<Map<number, string>> {
  const ids = rows
    .filter(
      (row) =>
        row.classification_id === CLASSIFICATIONS.information &&
        ANSWERED.some((status) => status === row.public_status_code),
    )
    .map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const said = await database
    .selectFrom('followups')
    .distinctOn('complaint_id')
    .select(['complaint_id', 'public_content', 'mask_version'])
    .where('complaint_id', 'in', ids)
    .where('author', '=', 'office')
    .where('is_answer', 'is', true)
    .where(isShown)
    .orderBy('complaint_id')
    .orderBy('created_at', 'desc')
    .orderBy(sql`id`, 'desc')
    .execute();
  return new Map(
    said.flatMap((row) => {
      const text = beginning(publicContent(row));
      return text === '' ? [] : [[row.complaint_id, text] as const];
    }),
  );
}

function beginning(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length > BEGINNING ? `${letters.slice(0, BEGINNING).join('').trimEnd()}…` : letters.join('');
}
