import type { Database } from '../database/connect.js';
import type { EndpointConfig } from '../config.js';
import { diskState } from '../guard/free-disk.js';
import { ApiError } from '../words/errors.js';
import { lockUnreadFileBytes, unreadFileBytes } from './unread-file-bytes.js';

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

type Room = Pick<EndpointConfig, 'dataDir' | 'freeBytes' | 'limits'>;

/** How much files of unread reports may take together, where they take so much. */
async function unreadFileBytesMax(bytes: number, { dataDir, freeBytes, limits }: Room): Promise<number> {
  return limits.unreadFileBytesMax ?? (bytes + (await freeBytes(dataDir))) * UNREAD_SHARE;
}

/**
 * Whoever files costs nobody a look, so what unread reports hold is bounded for all together. Refuses files alone: words are taken for as
 * long as there is room for them.
 * @param more bytes that are not among them yet
 * @throws ApiError `files-unavailable`
 */
export async function assertUnreadFilesFit(
  database: Database,
  room: Room,
  field: string,
  more: number,
): Promise<void> {
  const bytes = await unreadFileBytes(database);
  if (bytes + more > (await unreadFileBytesMax(bytes, room))) throw noRoomForFiles(field);
}

/** The same for what this transaction has attached, alone until it ends. */
export async function assertUnreadFilesFitAtCommit(
  transaction: Database,
  room: Room,
  field: string,
): Promise<void> {
  const bytes = await lockUnreadFileBytes(transaction);
  if (bytes > (await unreadFileBytesMax(bytes, room))) throw noRoomForFiles(field);
}
