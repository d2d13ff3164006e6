import { REPLY_FILE_FIELD } from '../../../../src/contract/reporting/reply.js';
import type { Database } from '../../database/connect.js';
import type { Endpoint } from '../../endpoint.js';
import type { IncomingForm } from '../../http/multipart.js';
import type { RequestContext } from '../../http/request-context.js';
import { storeFiles, type StoredFile } from '../../uploads/incoming.js';
import { assertReportHasRoom, bytesOf } from '../../uploads/quota.js';
import {
  assertUnreadFilesFit,
  assertUnreadFilesFitAtCommit,
  noRoomForFiles,
} from '../../uploads/room-for-files.js';
import { newAttachmentId } from '../../uploads/upload.js';
import type { Complaint } from '../reading/access.js';
import type { Attachment } from '../reading/present.js';

/** The recorded part of a reply's file. */
export type ReplyFile = Omit<
  Attachment,
  'display_name' | 'created_at' | 'expires_at' | 'storage_key' | 'holder'
>;

/**
 * Before anything is done for them. Until an officer has verified the report, its files are what a stranger brings for nothing.
 * @throws ApiError 413, `files-unavailable`
 */
export async function assertFilesAreTaken(
  context: RequestContext,
  { database, config, unpaidFiles }: Endpoint,
  complaint: Complaint,
  { files, leftOut }: Pick<IncomingForm, 'files' | 'leftOut'>,
): Promise<void> {
  if (leftOut.length > 0) throw noRoomForFiles(REPLY_FILE_FIELD);
  if (files.length === 0) return;
  await assertReportHasRoom(database, config, complaint, bytesOf(files), REPLY_FILE_FIELD);
  if (complaint.verified_at !== null) return;
  await assertUnreadFilesFit(database, config, REPLY_FILE_FIELD, bytesOf(files));
  await unpaidFiles.take(context, REPLY_FILE_FIELD, files);
}

/** No challenge pays for it, so refusals are counted. */
export async function storeReplyFiles(
  endpoint: Endpoint,
  { id }: Complaint,
  { files }: Pick<IncomingForm, 'files'>,
): Promise<StoredFile[]> {
  if (files.length === 0) return [];
  const store = () => storeFiles(endpoint, files, REPLY_FILE_FIELD);
  return await endpoint.refusedFiles.watch(String(id), store);
}

/** @throws ApiError 413, `files-unavailable` */
export async function attachReplyFiles(
  transaction: Database,
  { config }: Pick<Endpoint, 'config'>,
  complaint: Complaint,
  followUpId: number,
  stored: readonly StoredFile[],
): Promise<ReplyFile[]> {
  if (stored.length === 0) return [];
  await assertReportHasRoom(transaction, config, complaint, bytesOf(stored), REPLY_FILE_FIELD);
  const rows = stored.map((file, position) => ({
    id: newAttachmentId(),
    complaint_id: complaint.id,
    followup_id: followUpId,
    position,
    media_type: file.type,
    bytes: file.bytes,
    is_released: false,
  }));
  await transaction
    .insertInto('attachments')
    .values(
      rows.map((row) => ({
        ...row,
        display_name: stored[row.position]!.displayName,
        storage_key: stored[row.position]!.storageKey,
        created_at: config.now(),
        expires_at: null,
      })),
    )
    .execute();
  if (complaint.verified_at === null)
    await assertUnreadFilesFitAtCommit(transaction, config, REPLY_FILE_FIELD);
  return rows;
}
