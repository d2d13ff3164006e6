import type { Database } from '../database/connect.js';
import type { EndpointConfig } from '../config.js';
import { invalid } from '../words/errors.js';
import { assertReportHasRoom } from './quota.js';

/**
 * Gives waiting uploads to a report, each once and all together: two reports that claim one upload can't both get it.
 * @param ids in the order they are shown
 * @throws ApiError 422 when one is unknown, used or expired; 413 when they are too much together
 */
export async function attachUploads(
  transaction: Database,
  ids: readonly string[],
  complaintId: number,
  config: Pick<EndpointConfig, 'limits' | 'now'>,
): Promise<void> {
  // In one order everywhere, so that two reports with the same uploads wait for each other instead of locking each other.
  for (const id of [...ids].sort()) {
    const attached = await transaction
      .updateTable('attachments')
      .set({ complaint_id: complaintId, position: ids.indexOf(id), expires_at: null })
      .where('id', '=', id)
      .where('complaint_id', 'is', null)
      .where('expires_at', '>', config.now())
      .returning('id')
      .executeTakeFirst();
    if (attached === undefined) throw invalid({ attachments: [{ key: 'attachments-unknown' }] });
  }
  if (ids.length > 0) {
    await assertReportHasRoom(transaction, config, { id: complaintId, verified_at: null }, 0, 'attachments');
  }
}
