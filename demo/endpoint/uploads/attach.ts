import type { Database } from '../database/connect.js';
import { invalid } from '../words/errors.js';

/**
 * Gives waiting uploads to a report, each once and all together: two reports that claim one upload can't both get it.
 * @param ids in the order they are shown
 * @throws ApiError 422 when one is unknown, used or expired
 */
export async function attachUploads(
  transaction: Database,
  ids: readonly string[],
  complaintId: number,
  now: Date,
): Promise<void> {
  // In one order everywhere, so that two reports with the same uploads wait for each other instead of locking each other.
  for (const id of [...ids].sort()) {
    const attached = await transaction
      .updateTable('attachments')
      .set({ complaint_id: complaintId, position: ids.indexOf(id), expires_at: null })
      .where('id', '=', id)
      .where('complaint_id', 'is', null)
      .where('expires_at', '>', now)
      .returning('id')
      .executeTakeFirst();
    if (attached === undefined) throw invalid({ attachments: [{ key: 'attachments-unknown' }] });
  }
}
