import type { Database } from '../../database/connect.js';
import { ApiError } from '../../words/errors.js';
import { keepHands } from './assign.js';
import { addToDraft } from './drafts.js';

/** `HandsState` is what a deed that acts at once finds and leaves, as JSON keeps it. */
export interface HandsState {
  assignee_id: number | null;
  snoozed_until: string | null;
  /** The newest internal note; 0 without any. */
  last_note: number;
}

/** `handsState` is read under the report's lock, before the deed and after it. */
export async function handsState(transaction: Database, complaintId: number): Promise<HandsState> {
  const hands = await transaction
    .selectFrom('report_hands')
    .select(['assignee_id', 'snoozed_until'])
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  const note = await transaction
    .selectFrom('internal_notes')
    .select('id')
    .where('complaint_id', '=', complaintId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { assignee_id: null, snoozed_until: null, ...hands, last_note: note?.id ?? 0 };
}

/** `HandsDeed` is one that acts at once. */
export type HandsDeed = 'assign' | 'snooze' | 'internal-note';

/**
 * `undoHands` takes back what such a deed did, as long as it stands. Words of a note become its writer's draft.
 * @throws ApiError 409 `gone-out` where another deed came since
 */
export async function undoHands(
  transaction: Database,
  complaintId: number,
  act: HandsDeed,
  { before, made, officerId, now }: { before: HandsState; made: HandsState; officerId: number; now: Date },
): Promise<void> {
  if (act === 'internal-note') {
    const note = await transaction
      .deleteFrom('internal_notes')
      .where('complaint_id', '=', complaintId)
      .where('officer_id', '=', officerId)
      .where('id', '=', made.last_note)
      .returning('content')
      .executeTakeFirst();
    if (note !== undefined)
      await addToDraft(transaction, now, { complaintId, officerId, kind: act, content: note.content });
    return;
  }
  const column = act === 'assign' ? 'assignee_id' : 'snoozed_until';
  const current = await handsState(transaction, complaintId);
  if (current[column] !== made[column]) throw new ApiError('gone-out');
  const { assignee_id, snoozed_until } = before;
  await keepHands(transaction, complaintId, act === 'assign' ? { assignee_id } : { snoozed_until });
}
