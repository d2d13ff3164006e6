import type { Database } from '../../database/connect.js';
import { keepHands } from './assign.js';

/** `HandsBefore` is what a deed that acts at once found, as JSON keeps it. */
export interface HandsBefore {
  assignee_id: number | null;
  snoozed_until: string | null;
  /** The newest internal note; 0 without any. */
  last_note: number;
}

/** `handsBefore` is read under the report's lock, before the deed. */
export async function handsBefore(transaction: Database, complaintId: number): Promise<HandsBefore> {
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

/** `undoHands` takes back what such a deed did. Of notes only the officer's own that came next goes. */
export async function undoHands(
  transaction: Database,
  complaintId: number,
  act: HandsDeed,
  { before, officerId }: { before: HandsBefore; officerId: number },
): Promise<void> {
  const { assignee_id, snoozed_until, last_note } = before;
  if (act === 'assign') return await keepHands(transaction, complaintId, { assignee_id });
  if (act === 'snooze') return await keepHands(transaction, complaintId, { snoozed_until });
  const next = await transaction
    .selectFrom('internal_notes')
    .select('id')
    .where('complaint_id', '=', complaintId)
    .where('officer_id', '=', officerId)
    .where('id', '>', last_note)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (next !== undefined) await transaction.deleteFrom('internal_notes').where('id', '=', next.id).execute();
}
