import type { Database } from '../../database/connect.js';
import { addToDraft } from '../hands/drafts.js';
import type { Body } from '../reports/officer-action.js';
import type { ActRow } from './act-rows.js';

/** `keepWords` puts the words of a deed that was not done into their writer's draft, behind what stands there. */
export async function keepWords(
  transaction: Database,
  now: Date,
  { complaint_id, officer_id, act, body }: Pick<ActRow, 'complaint_id' | 'officer_id' | 'act' | 'body'>,
): Promise<void> {
  const words = wordsOf(act, body ?? {});
  if (words === null) return;
  await addToDraft(transaction, now, { complaintId: complaint_id, officerId: officer_id, ...words });
}

/** `wordsOf`: what was no public answer must not become one by a press, so it goes to the internal note. */
function wordsOf(
  act: string,
  { content, reason, ground, is_private }: Body,
): { kind: string; content: string } | null {
  const text = [ground, content, reason]
    .filter((part) => typeof part === 'string' && part.trim() !== '')
    .join('\n\n');
  if (text === '') return null;
  const isAnswer = (act === 'respond' || act === 'note') && is_private !== true;
  return { kind: isAnswer ? act : 'internal-note', content: text };
}
