import type { Database } from '../../database/connect.js';

/**
 * `endEscalation`: the report was answered, has ended, is another office's now, or its day is ahead again.
 * @param cause the only one that has ended; all without it
 */
export async function endEscalation(
  transaction: Database,
  now: Date,
  complaintId: number,
  cause?: 'overdue',
): Promise<void> {
  await transaction
    .updateTable('escalations')
    .set({ ended_at: now })
    .where('complaint_id', '=', complaintId)
    .where('ended_at', 'is', null)
    .$if(cause !== undefined, (query) => query.where('cause', '=', cause!))
    .execute();
}
