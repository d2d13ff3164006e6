import { randomBytes } from 'node:crypto';
import type { Database } from '../database/connect.js';
import type { EndpointConfig } from '../config.js';
import { invalid } from '../words/errors.js';
import type { StoredFile } from './incoming.js';
import { assertReportHasRoom } from './quota.js';

/** Uploads nobody attached are thrown away after this long. */
const LIFETIME_MS = 48 * 3_600_000;

/** 128 random bits: whoever doesn't know an id can't attach or read the file. */
export function newAttachmentId(): string {
  return randomBytes(16).toString('base64url');
}

/** `recordWaiting` writes the rows of stored files that nothing names yet. @returns them, in the files' order */
export async function recordWaiting(
  transaction: Database,
  stored: readonly StoredFile[],
  now: Date,
  holder: string,
) {
  const rows = stored.map((file, position) => ({
    id: newAttachmentId(),
    position,
    media_type: file.type,
    display_name: file.displayName,
    bytes: file.bytes,
    storage_key: file.storageKey,
    holder,
    is_released: false,
    created_at: now,
    expires_at: new Date(now.getTime() + LIFETIME_MS),
  }));
  await transaction.insertInto('attachments').values(rows).execute();
  return rows;
}

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
  // Uploads are locked in the same order everywhere: two reports with the same ones wait, and never deadlock.
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

/** `attachToFollowUp` gives files to a follow-up, in their order. @returns the rows without file names and keys */
export async function attachToFollowUp(
  transaction: Database,
  followUp: { id: number; complaintId: number },
  stored: readonly StoredFile[],
  { now, isReleased }: { now: Date; isReleased: boolean },
) {
  const rows = stored.map((file, position) => ({
    id: newAttachmentId(),
    complaint_id: followUp.complaintId,
    followup_id: followUp.id,
    position,
    media_type: file.type,
    bytes: file.bytes,
    is_released: isReleased,
  }));
  const hidden = ({ displayName, storageKey }: StoredFile) => ({
    display_name: displayName,
    storage_key: storageKey,
    created_at: now,
    expires_at: null,
  });
  if (rows.length > 0)
    await transaction
      .insertInto('attachments')
      .values(rows.map((row) => ({ ...row, ...hidden(stored[row.position]!) })))
      .execute();
  return rows;
}
