import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

/** Where attachments lie. Another flydrive driver (S3, GCS) can take the place of the local disk. */
export interface Storage {
  /** Stores the bytes under a new random key and resolves once they are on the disk. */
  put(bytes: Uint8Array, extension: string): Promise<string>;
  get(key: string): Promise<Uint8Array>;
  /** A key that isn't there is no error. */
  delete(key: string): Promise<void>;
  /** Moves a file that no row names out of the way, where it stays for a while. */
  setAside(key: string): Promise<void>;
  /** Moves it back. */
  restore(key: string): Promise<void>;
  /** Every key that was set aside, and since when. */
  listAside(): AsyncIterable<{ key: string; modifiedAt: Date }>;
  deleteAside(key: string): Promise<void>;
  /** Every key, for the collector of orphans. */
  list(): AsyncIterable<{ key: string; modifiedAt: Date }>;
}

/** Below the database's own name: another database on this folder must not take these files for its orphans. */
export function filesFolder({ dataDir }: { dataDir: string }, instanceId: string): string {
  return join(dataDir, 'files', instanceId);
}

/** Attachments below `folder` on the local disk; what is set aside lies beside the folder above it. */
export async function localStorage(folder: string): Promise<Storage> {
  const aside = join(dirname(folder), '..', 'set-aside', basename(folder));
  for (const one of [folder, aside]) await mkdir(one, { recursive: true, mode: 0o700 });
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }));
  const asideDisk = new Disk(new FSDriver({ location: aside, visibility: 'private' }));
  return {
    async put(bytes, extension) {
      const name = randomBytes(18).toString('hex');
      const key = `${name.slice(0, 2)}/${name}.${extension}`;
      await disk.put(key, bytes);
      await syncDown(folder, key);
      return key;
    },
    get: (key) => disk.getBytes(key),
    delete: (key) => disk.delete(key),
    async setAside(key) {
      await move(folder, aside, key);
      const now = new Date();
      await utimes(join(aside, key), now, now);
    },
    restore: (key) => move(aside, folder, key),
    listAside: () => filesOf(asideDisk),
    deleteAside: (key) => asideDisk.delete(key),
    list: () => filesOf(disk),
  };
}

async function* filesOf(disk: Disk): AsyncIterable<{ key: string; modifiedAt: Date }> {
  const { objects } = await disk.listAll('', { recursive: true });
  for (const object of objects) {
    if (!object.isFile) continue;
    yield { key: object.key, modifiedAt: (await disk.getMetaData(object.key)).lastModified };
  }
}

async function move(from: string, to: string, key: string): Promise<void> {
  await mkdir(dirname(join(to, key)), { recursive: true, mode: 0o700 });
  await rename(join(from, key), join(to, key));
}

/**
 * flydrive leaves the bytes to the kernel. A report is acknowledged only when durable, so the file is synced, then its
 * folder and the folder above, which may both be new entries.
 */
async function syncDown(folder: string, key: string): Promise<void> {
  const file = join(folder, key);
  for (const path of [file, dirname(file), folder]) {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}
