import type { Database } from '../../database/connect.js';

/**
 * `forgetOfficersWords` erases what officers wrote beside a report, to one another or not yet sent: it may name people.
 */
export async function forgetOfficersWords(transaction: Database, complaintId: number): Promise<void> {
  for (const table of [
    'internal_notes',
    'answer_drafts',
    'late_reasons',
    'wishes',
    'report_hands',
    'escalations',
  ] as const)
    await transaction.deleteFrom(table).where('complaint_id', '=', complaintId).execute();
}

/** `forgetWaitingDeeds` undoes what officers have asked for and nobody has been told, words and all. */
export async function forgetWaitingDeeds(transaction: Database, complaintId: number): Promise<void> {
  await transaction
    .updateTable('desk_acts')
    .set({ body: null, state: 'undone' })
    .where('complaint_id', '=', complaintId)
    .where('body', 'is not', null)
    .execute();
}
