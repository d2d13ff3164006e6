import type { Database } from '../../database/connect.js';

/** `endEscalation`: the report was answered, has ended, or is another office's now. */
export async function endEscalation(transaction: Database, now: Date, complaintId: number): Promise<void> {
  await transaction
    .updateTable('escalations')
    .set({ ended_at: now })
    .where('complaint_id', '=', complaintId)
    .where('ended_at', 'is', null)
    .execute();
}
