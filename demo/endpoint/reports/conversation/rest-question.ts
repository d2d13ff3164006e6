import type { Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import { writeLog } from '../lifecycle/lifecycle.js';

/**
 * `restQuestion` notes that the reporter waits until the promised day before saying whether the matter is settled. It
 * closes nothing and reopens nothing, and is told to nobody but the reporter and officers.
 */
export async function restQuestion(
  transaction: Database,
  { id, status_code, promised_at, waits_until }: Complaint,
  now: Date,
): Promise<void> {
  if (waits_until === promised_at) return;
  await transaction
    .updateTable('complaints')
    .set({ waits_until: promised_at, updated_at: now })
    .where('id', '=', id)
    .execute();
  const line = { content: 'Menunggu sampai hari yang dijanjikan.', isPrivate: true };
  await writeLog(transaction, id, now, line, status_code, status_code);
}
