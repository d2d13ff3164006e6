import type { Database } from '../../database/connect.js';
import type { Complaint } from '../../database/complaint.js';
import type { EndpointConfig } from '../../config.js';
import { invalid } from '../../words/errors.js';
import type { IncomingFile } from '../../http/forms/incoming-file.js';
import { recordWaiting } from '../../uploads/attach.js';
import type { UploadDeps } from '../../uploads/deps.js';
import { discardFiles, storeFiles } from '../../uploads/incoming.js';
import { assertReportHasRoom, evictOwn, isNamedByDeed } from '../../uploads/quota.js';

/** `OFFICERS_FILE_FIELD` names the files of an office's answer. */
export const OFFICERS_FILE_FIELD = 'attachment[]';

/** `officerHolder` holds an officer's waiting uploads: nobody else attaches or reads them. */
export const officerHolder = (officerId: number): string => `officer ${officerId}`;

/** `OfficersFileDeps` are what an officer's files need of the endpoint. */
export interface OfficersFileDeps extends Pick<UploadDeps, 'database' | 'scanner' | 'cleaner' | 'storage'> {
  config: EndpointConfig;
}

/**
 * `keepForOfficer` cleans files as those of citizens, and keeps them until an answer takes them.
 * @returns the uploads' ids, in the files' order
 * @throws ApiError 413, 415 or 422 that names the file
 */
export async function keepForOfficer(
  endpoint: OfficersFileDeps,
  officerId: number,
  files: IncomingFile[],
): Promise<string[]> {
  if (files.length === 0) return [];
  const holder = officerHolder(officerId);
  const stored = await storeFiles(endpoint, files, OFFICERS_FILE_FIELD);
  try {
    const { ids, evicted } = await endpoint.database.transaction().execute(async (transaction) => {
      const rows = await recordWaiting(transaction, stored, endpoint.config.now(), holder);
      const ids = rows.map(({ id }) => id);
      return { ids, evicted: await evictOwn(transaction, endpoint.config, holder, ids) };
    });
    await discardFiles(endpoint, evicted);
    return ids;
  } catch (error) {
    await discardFiles(endpoint, stored);
    throw error;
  }
}

/**
 * `attachOfficersFiles` gives an officer's waiting uploads to an answer, all or none. They are shown with it: what an
 * office shows of its work needs no other officer's look.
 * @throws ApiError 422 where one isn't theirs, is used or expired; 413 where the report has no room
 */
export async function attachOfficersFiles(
  transaction: Database,
  config: Pick<EndpointConfig, 'limits' | 'now'>,
  followUp: { id: number; complaint: Pick<Complaint, 'id' | 'verified_at'>; isPrivate: boolean },
  { officerId, ids }: { officerId: number; ids: readonly string[] },
): Promise<void> {
  for (const id of [...ids].sort()) {
    const attached = await transaction
      .updateTable('attachments')
      .set({
        complaint_id: followUp.complaint.id,
        followup_id: followUp.id,
        position: ids.indexOf(id),
        is_released: !followUp.isPrivate,
        expires_at: null,
      })
      .where('id', '=', id)
      .where('holder', '=', officerHolder(officerId))
      .where('complaint_id', 'is', null)
      .where((row) => row.or([row('expires_at', '>', config.now()), isNamedByDeed]))
      .returning('id')
      .executeTakeFirst();
    if (attached === undefined) throw invalid({ [OFFICERS_FILE_FIELD]: [{ key: 'attachments-unknown' }] });
  }
  if (ids.length > 0)
    await assertReportHasRoom(transaction, config, followUp.complaint, 0, OFFICERS_FILE_FIELD);
}
