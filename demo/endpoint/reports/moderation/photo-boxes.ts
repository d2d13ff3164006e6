import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lockComplaint, type Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import type { Box } from '../../database/tables/file-tables.js';
import type { EndpointConfig } from '../../config.js';
import type { UploadDeps } from '../../uploads/deps.js';
import { EXTENSIONS } from '../../uploads/cleaning/type-by-content.js';
import { discardFiles } from '../../uploads/incoming.js';
import { withRoomOnDisk } from '../../uploads/room-for-files.js';
import { invalid, notFound } from '../../words/errors.js';

/** `BoxDeps`: parts of the endpoint that drawing boxes needs. */
export interface BoxDeps extends Pick<UploadDeps, 'database' | 'incoming' | 'cleaner' | 'storage'> {
  config: EndpointConfig;
}

/** `Asked` are the boxes that an officer wants on a photo; none shows it whole again. */
interface Asked {
  attachmentId: string;
  boxes: readonly Box[];
  /** Runs in the same transaction, before the change: what was seen is compared, and the trail written. */
  inside: (transaction: Database, complaint: Complaint) => Promise<void>;
}

/**
 * `coverPhoto` burns black boxes into the copy of a photo that the public sees, at once: it protects. The original
 * stays for officers and its reporter, and each copy is made of it, so boxes can be taken off again.
 * @throws ApiError 404 for a file of another report, 422 for one that is no photo
 */
export async function coverPhoto(
  endpoint: BoxDeps,
  complaintId: number,
  { attachmentId, boxes, inside }: Asked,
): Promise<void> {
  const { config, database } = endpoint;
  const photo = await database
    .selectFrom('attachments')
    .select(['storage_key', 'media_type'])
    .where('id', '=', attachmentId)
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  if (photo === undefined) throw notFound();
  if (!photo.media_type.startsWith('image/')) throw invalid({ boxes: [{ key: 'desk-boxes-photos-alone' }] });
  const copy = boxes.length === 0 ? null : await makeCopy(endpoint, photo.storage_key, boxes);
  try {
    const former = await database.transaction().execute(async (transaction) => {
      const complaint = await lockComplaint(transaction, complaintId);
      await inside(transaction, complaint);
      const old = await replace(transaction, complaintId, attachmentId, copy && { ...copy, boxes });
      const now = config.now();
      await transaction
        .updateTable('complaints')
        .set({ updated_at: now, public_updated_at: now })
        .where('id', '=', complaintId)
        .execute();
      return old;
    });
    await discardFiles(endpoint, former);
  } catch (error) {
    if (copy !== null) await discardFiles(endpoint, [copy]);
    throw error;
  }
}

/** `Copy` is a photo with its boxes, as stored. */
interface Copy {
  storageKey: string;
  bytes: number;
}

async function makeCopy(endpoint: BoxDeps, storageKey: string, boxes: readonly Box[]): Promise<Copy> {
  const { cleaner, incoming, storage } = endpoint;
  const folder = await incoming.make();
  try {
    const from = join(folder, 'photo');
    await writeFile(from, await storage.get(storageKey), { mode: 0o600 });
    const { type, path } = await cleaner.cover(from, boxes);
    const bytes = await readFile(path);
    const put = () => storage.put(bytes, EXTENSIONS[type]);
    return { storageKey: await withRoomOnDisk(endpoint, 'boxes', bytes.length, put), bytes: bytes.length };
  } finally {
    await incoming.remove(folder);
  }
}

/** @returns the copy before, to be deleted once the transaction is durable. @throws ApiError 404 once it was erased */
async function replace(
  transaction: Database,
  complaintId: number,
  attachmentId: string,
  copy: (Copy & { boxes: readonly Box[] }) | null,
): Promise<{ storageKey: string }[]> {
  const photo = await transaction
    .selectFrom('attachments')
    .select('id')
    .where('id', '=', attachmentId)
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  if (photo === undefined) throw notFound();
  const former = await transaction
    .deleteFrom('covered_photos')
    .where('attachment_id', '=', attachmentId)
    .returning('storage_key')
    .execute();
  if (copy !== null)
    await transaction
      .insertInto('covered_photos')
      .values({
        attachment_id: attachmentId,
        boxes: JSON.stringify(copy.boxes),
        storage_key: copy.storageKey,
        bytes: copy.bytes,
      })
      .execute();
  await transaction.deleteFrom('thumbnails').where('attachment_id', '=', attachmentId).execute();
  return former.map((row) => ({ storageKey: row.storage_key }));
}

/** @returns the boxes of a report's photos, by attachment */
export async function boxesOfReport(
  database: Database,
  complaintId: number,
): Promise<ReadonlyMap<string, readonly Box[]>> {
  const rows = await database
    .selectFrom('covered_photos')
    .innerJoin('attachments', 'attachments.id', 'attachment_id')
    .select(['attachment_id', 'boxes'])
    .where('complaint_id', '=', complaintId)
    .execute();
  return new Map(rows.map(({ attachment_id, boxes }) => [attachment_id, boxes]));
}
