import { sql } from 'kysely';
import type { Database } from '../../database/connect.js';
import type { Body } from '../reports/officer-action.js';
import type { ActRow } from './act-rows.js';

/** `keepWords` puts the words of a deed that was not done into the report's draft, behind what stands there. */
export async function keepWords(
  transaction: Database,
  now: Date,
  { complaint_id, officer_id, act, body }: ActRow,
): Promise<void> {
  const words = wordsOf(act, body ?? {});
  if (words === null) return;
  const { disposition_id: institution_id } = await transaction
    .selectFrom('complaints')
    .select('disposition_id')
    .where('id', '=', complaint_id)
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto('answer_drafts')
    .values({ complaint_id, officer_id, institution_id, updated_at: now, ...words })
    .onConflict((conflict) =>
      conflict.columns(['complaint_id', 'kind']).doUpdateSet({
        content: sql`case when position(excluded.content in answer_drafts.content) > 0
          then answer_drafts.content else answer_drafts.content || E'\n\n' || excluded.content end`,
        updated_at: now,
      }),
    )
    .execute();
}

/** `wordsOf`: what was no public answer must not become one by a press, so it goes to the internal note. */
function wordsOf(
  act: string,
  { content, reason, is_private }: Body,
): { kind: string; content: string } | null {
  const text = [content, reason]
    .filter((part) => typeof part === 'string' && part.trim() !== '')
    .join('\n\n');
  if (text === '') return null;
  const isAnswer = (act === 'respond' || act === 'note') && is_private !== true;
  return { kind: isAnswer ? act : 'internal-note', content: text };
}
