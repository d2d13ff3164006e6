import { REPLY_FILE_FIELD } from '../../../../src/contract/reporting/reply.js';
import type { Database } from '../../database/connect.js';
import type { ReportDeps } from '../deps.js';
import type { IncomingForm } from '../../http/forms/multipart.js';
import type { RequestContext } from '../../http/request-context.js';
import { attachToFollowUp } from '../../uploads/attach.js';
import { storeFiles, type FileWork, type StoredFile } from '../../uploads/incoming.js';
import { assertReportHasRoom, bytesOf } from '../../uploads/quota.js';
import {
  assertUnreadFilesFit,
  assertUnreadFilesFitAtCommit,
  noRoomForFiles,
} from '../../uploads/room-for-files.js';
import type { Complaint } from '../../database/complaint.js';
import type { Attachment } from '../reading/present.js';

/** The recorded part of a reply's file. */
export type ReplyFile = Omit<
  Attachment,
  'display_name' | 'created_at' | 'expires_at' | 'storage_key' | 'holder'
>;

/**
 * `assertFilesAreTaken` comes before any work on the files: until an officer verifies the report, they may be
 * anybody's.
 * @throws ApiError 413, `files-unavailable`
 */
export async function assertFilesAreTaken(
  { database, config }: ReportDeps,
  complaint: Complaint,
  { files, leftOut }: Pick<IncomingForm, 'files' | 'leftOut'>,
): Promise<void> {
  if (leftOut.length > 0) throw noRoomForFiles(REPLY_FILE_FIELD);
  if (files.length === 0) return;
  await assertReportHasRoom(database, config, complaint, bytesOf(files), REPLY_FILE_FIELD);
  if (complaint.verified_at === null)
    await assertUnreadFilesFit(database, config, REPLY_FILE_FIELD, bytesOf(files));
}

/** No challenge pays for it, so refusals are counted, and what comes to a report that nobody has verified. */
export async function storeReplyFiles(
  context: RequestContext,
  endpoint: ReportDeps,
  { id, verified_at }: Complaint,
  { files }: Pick<IncomingForm, 'files'>,
): Promise<StoredFile[]> {
  if (files.length === 0) return [];
  const store = (told?: FileWork) =>
    endpoint.refusedFiles.watch(String(id), () => storeFiles(endpoint, files, REPLY_FILE_FIELD, told));
  return verified_at === null
    ? await endpoint.unpaidFiles.pay(context, REPLY_FILE_FIELD, files, store)
    : await store();
}

/** @throws ApiError 413, `files-unavailable` */
export async function attachReplyFiles(
  transaction: Database,
  { config }: Pick<ReportDeps, 'config'>,
  complaint: Complaint,
  followUpId: number,
  stored: readonly StoredFile[],
): Promise<ReplyFile[]> {
  if (stored.length === 0) return [];
  await assertReportHasRoom(transaction, config, complaint, bytesOf(stored), REPLY_FILE_FIELD);
  const followUp = { id: followUpId, complaintId: complaint.id };
  const rows = await attachToFollowUp(transaction, followUp, stored, {
    now: config.now(),
    isReleased: false,
  });
  if (complaint.verified_at === null)
    await assertUnreadFilesFitAtCommit(transaction, config, REPLY_FILE_FIELD);
  return rows;
}
