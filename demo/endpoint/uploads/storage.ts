import { randomBytes } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

/** Where attachments lie. Another flydrive driver (S3, GCS) can take the place of the local disk. */
export interface Storage {
  /** Stores the bytes under a new random key and resolves once they are on the disk. */
  put(bytes: Uint8Array, extension: string): Promise<string>;
  get(key: string): Promise<Uint8Array>;
  /** A key that isn't there is no error. */
  delete(key: string): Promise<void>;
  /** Every key, for the collector of orphans. */
  list(): AsyncIterable<{ key: string; modifiedAt: Date }>;
}

/** Attachments below `folder` on the local disk. */
export async function localStorage(folder: string): Promise<Storage> {
  await mkdir(folder, { recursive: true });
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }));
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
    async *list() {
      const { objects } = await disk.listAll('', { recursive: true });
      for (const object of objects) {
        if (!object.isFile) continue;
        yield { key: object.key, modifiedAt: (await disk.getMetaData(object.key)).lastModified };
      }
    },
  };
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
