import type { Database } from '../database/connect.js';
import type { EndpointConfig } from '../config.js';
import { diskState } from '../guard/free-disk.js';
import { ApiError } from '../words/errors.js';
import type { Storage } from './storage.js';
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

type Room = Pick<EndpointConfig, 'dataDir' | 'freeBytes' | 'limits'>;

/** Whether the disk has room for more than words. @param bytes that are to be stored and don't lie there yet */
export async function diskTakesFiles({ dataDir, freeBytes, limits }: Room, bytes = 0): Promise<boolean> {
  const state = diskState((await freeBytes(dataDir)) - bytes, limits);
  return state === 'ok' || state === 'low';
}

/** Bytes that are being stored: many at once would each see the room that there is for one. */
const underWay = new WeakMap<Storage, number>();

/**
 * Stores what the disk has room for, so that none of it comes out of what is kept for words. A bucket takes none of the disk.
 * @param field names the field in a refusal
 * @throws ApiError `files-unavailable`; whatever `store` throws
 */
export async function withRoomOnDisk<T>(
  { config, storage }: { config: Room & Pick<EndpointConfig, 'bucket'>; storage: Storage },
  field: string,
  bytes: number,
  store: () => Promise<T>,
): Promise<T> {
  if (config.bucket !== null) return await store();
  const together = (underWay.get(storage) ?? 0) + bytes;
  underWay.set(storage, together);
  try {
    if (!(await diskTakesFiles(config, together))) throw noRoomForFiles(field);
    return await store();
  } finally {
    underWay.set(storage, underWay.get(storage)! - bytes);
  }
}

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
