import type { Database } from '../database/connect.js';
import type { EndpointConfig } from '../config.js';
import { diskState } from '../guard/free-disk.js';
import { ApiError } from '../words/errors.js';
import type { Storage } from './storage.js';
import { lockUnreadFileBytes, unreadFileBytes } from './unread-file-bytes.js';

/** Seconds until a retry. Room comes back when officers read, or an administrator makes some. */
const RETRY_AFTER = 1_800;
/** Default share of the room for files that unread reports may take. */
const UNREAD_SHARE = 1 / 3;

/** 503: the report's words can be sent now, its files can't. @param field names the field in a refusal */
export function noRoomForFiles(field: string): ApiError {
  return new ApiError('files-unavailable', {
    retryAfter: RETRY_AFTER,
    fields: { [field]: [{ key: 'files-unavailable' }] },
  });
}

type Room = Pick<EndpointConfig, 'dataDir' | 'freeBytes' | 'limits'>;

/** Whether the disk has room for more than words. @param bytes still to be stored */
export async function diskTakesFiles({ dataDir, freeBytes, limits }: Room, bytes = 0): Promise<boolean> {
  const state = diskState((await freeBytes(dataDir)) - bytes, limits);
  return state === 'ok' || state === 'low';
}

/** Bytes being stored now: without them, parallel uploads would each count on the same room. */
const underWay = new WeakMap<Storage, number>();

/**
 * `withRoomOnDisk` stores files where the disk has room beyond what is kept for words. A bucket takes none of the
 * disk.
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

/** The most that files of unread reports may take. @param bytes what they take now */
async function unreadFileBytesMax(bytes: number, { dataDir, freeBytes, limits }: Room): Promise<number> {
  return limits.unreadFileBytesMax ?? (bytes + (await freeBytes(dataDir))) * UNREAD_SHARE;
}

/**
 * `assertUnreadFilesFit` bounds the files of all unread reports together, because filing costs no officer's look. It
 * refuses files alone: words are taken as long as there is room for words.
 * @param more bytes to be added
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

/** `assertUnreadFilesFit` for the files that this transaction has attached, locked until it ends. */
export async function assertUnreadFilesFitAtCommit(
  transaction: Database,
  room: Room,
  field: string,
): Promise<void> {
  const bytes = await lockUnreadFileBytes(transaction);
  if (bytes > (await unreadFileBytesMax(bytes, room))) throw noRoomForFiles(field);
}
