import { mkdir, open, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { newStorageKey, type Storage, type StoredKey } from './storage.js';

/** Files on the local disk, or on one that several machines have mounted; what is set aside lies in a folder beside theirs. */
export async function localStorage(dataDir: string, instanceId: string): Promise<Storage> {
  const folder = join(dataDir, 'files', instanceId);
  const aside = join(dataDir, 'set-aside', instanceId);
  for (const one of [folder, aside]) await mkdir(one, { recursive: true, mode: 0o700 });
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }));
  const asideDisk = new Disk(new FSDriver({ location: aside, visibility: 'private' }));
  return {
    async put(bytes, extension) {
      const key = newStorageKey(extension);
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
    async putBack(key, bytes) {
      const path = join(folder, key);
      const there = await readFile(path).catch(() => null);
      if (there?.equals(bytes) === true) return false;
      // Another file can't have this key: half of one was left by a restore that was killed.
      await rm(path, { force: true });
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      try {
        await writeFile(path, bytes, { mode: 0o600, flush: true, flag: 'wx' });
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
      return true;
    },
  };
}

async function* filesOf(disk: Disk): AsyncIterable<StoredKey> {
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
