import { sql } from 'kysely';
import { isNamedByDeed } from './quota.js';
import type { Database } from '../database/connect.js';
import { diskState } from '../guard/free-disk.js';
import type { UploadDeps } from './deps.js';
import { discardFiles } from './incoming.js';

type Deps = Pick<UploadDeps, 'config' | 'database' | 'storage'>;

/** Rows deleted by one statement. */
const BATCH = 500;

const making = new WeakMap<Deps['storage'], Promise<void>>();

/**
 * `makeRoomForWords` deletes waiting uploads, the oldest first, while the disk is full, until texts have room again;
 * none where all of them would not be enough. Calls at one moment share a run, or each would make the whole room.
 */
export async function makeRoomForWords(endpoint: Deps): Promise<void> {
  let made = making.get(endpoint.storage);
  if (made === undefined) {
    made = evictOldest(endpoint).finally(() => making.delete(endpoint.storage));
    making.set(endpoint.storage, made);
  }
  await made;
}

async function evictOldest(endpoint: Deps): Promise<void> {
  const { config, database } = endpoint;
  // Files in a bucket take no room on the disk.
  if (config.bucket !== null) return;
  const free = await config.freeBytes(config.dataDir);
  if (diskState(free, config.limits) !== 'full') return;
  if (diskState(free + (await bytesWaiting(database)), config.limits) === 'full') return;
  let missing = config.limits.freeBytesMin - free;
  while (missing > 0) {
    const evicted = await deleteOldest(database, missing);
    if (evicted.length === 0) return;
    await discardFiles(
      endpoint,
      evicted.map((row) => ({ storageKey: row.storage_key })),
    );
    missing -= evicted.reduce((sum, { bytes }) => sum + bytes, 0);
  }
}

async function bytesWaiting(database: Database): Promise<number> {
  const { bytes } = await database
    .selectFrom('attachments')
    .select((row) => row.fn.coalesce(row.fn.sum<string | number>('bytes'), row.lit(0)).as('bytes'))
    .where('expires_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(bytes);
}

/**
 * @returns the oldest uploads of so many bytes together, or the first of them, without those that a report is just
 * taking
 */
async function deleteOldest(
  database: Database,
  missing: number,
): Promise<{ bytes: number; storage_key: string }[]> {
  const oldest = await database
    .selectFrom('attachments')
    .select(['id', 'bytes'])
    .where('expires_at', 'is not', null)
    .where(sql<boolean>`not ${isNamedByDeed}`)
    .orderBy('created_at')
    .orderBy('id')
    .limit(BATCH)
    .execute();
  let chosen = 0;
  const ids = oldest.flatMap(({ id, bytes }) => {
    if (chosen >= missing) return [];
    chosen += bytes;
    return [id];
  });
  if (ids.length === 0) return [];
  const free = database
    .selectFrom('attachments')
    .select('id')
    .where('id', 'in', ids)
    .where('expires_at', 'is not', null)
    .where(sql<boolean>`not ${isNamedByDeed}`)
    .orderBy('id')
    .forUpdate()
    .skipLocked();
  return await database
    .deleteFrom('attachments')
    .where('id', 'in', free)
    .returning(['bytes', 'storage_key'])
    .execute();
}
