import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import type { EndpointConfig } from '../config.js';
import { diskState } from '../guard/free-disk.js';
import { ApiError } from '../words/errors.js';

/** Room comes back when officers read, or an administrator makes some: nobody has to hold a report back for that long. */
const RETRY_AFTER = 1_800;
/** Of what would be free without them, files that no officer has read may take so much, where nothing else is set. */
const UNREAD_SHARE = 1 / 3;

/** 503: the words can be sent now, the files can't. @param field names the field in a refusal */
export function noRoomForFiles(field: string): ApiError {
  return new ApiError('files-unavailable', {
    retryAfter: RETRY_AFTER,
    fields: { [field]: [{ key: 'files-unavailable' }] },
  });
}

/** Whether the disk has room for more than words. */
export async function diskTakesFiles({
  dataDir,
  freeBytes,
  limits,
}: Pick<EndpointConfig, 'dataDir' | 'freeBytes' | 'limits'>): Promise<boolean> {
  const state = diskState(await freeBytes(dataDir), limits);
  return state === 'ok' || state === 'low';
}

export interface UnreadFiles {
  bytes: number;
  max: number;
}

/** Files of reports that no officer has verified, rejected or archived, and how much all of them may take together. */
export async function unreadFiles(
  database: Database,
  { dataDir, freeBytes, limits }: Pick<EndpointConfig, 'dataDir' | 'freeBytes' | 'limits'>,
): Promise<UnreadFiles> {
  const { held } = await database
    .selectFrom('complaints')
    .innerJoin('attachments', 'attachments.complaint_id', 'complaints.id')
    .select((row) => row.fn.coalesce(row.fn.sum<string | number>('attachments.bytes'), row.lit(0)).as('held'))
    .where('complaints.verified_at', 'is', null)
    .where('complaints.finished_at', 'is', null)
    .executeTakeFirstOrThrow();
  const bytes = Number(held);
  const max = limits.unreadFileBytesMax ?? (bytes + (await freeBytes(dataDir))) * UNREAD_SHARE;
  return { bytes, max };
}

/**
 * Whoever files costs nobody a look, so what unread reports hold is bounded for all together. Refuses files alone: words are taken for as
 * long as there is room for them.
 * @param more bytes that are not among them yet
 * @throws ApiError `files-unavailable`
 */
export async function assertUnreadFilesFit(
  database: Database,
  config: Pick<EndpointConfig, 'dataDir' | 'freeBytes' | 'limits'>,
  field: string,
  more = 0,
): Promise<void> {
  const { bytes, max } = await unreadFiles(database, config);
  if (bytes + more > max) throw noRoomForFiles(field);
}

/** The same for what this transaction has attached: one after the other, or a hundred at once would each see none of the others. */
export async function assertUnreadFilesFitAtCommit(
  transaction: Database,
  config: Pick<EndpointConfig, 'dataDir' | 'freeBytes' | 'limits'>,
  field: string,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('files of unread reports'))`.execute(transaction);
  await assertUnreadFilesFit(transaction, config, field);
}
