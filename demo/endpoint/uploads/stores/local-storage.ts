import { mkdir, open, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newStorageKey, type Storage, type StoredKey } from '../storage.js';

/** `localStorage` is files on a local or shared disk; files set aside lie in a folder beside them. */
export async function localStorage(dataDir: string, instanceId: string): Promise<Storage> {
  const folder = join(dataDir, 'files', instanceId);
  const aside = join(dataDir, 'set-aside', instanceId);
  for (const one of [folder, aside]) await mkdir(one, { recursive: true, mode: 0o700 });
  return {
    now: () => new Date(),
    async put(bytes, extension) {
      const key = newStorageKey(extension, new Date());
      await write(join(folder, key), bytes);
      await syncDown(folder, key);
      return key;
    },
    get: (key) => readFile(join(folder, key)),
    delete: (key) => rm(join(folder, key), { force: true }),
    async setAside(key) {
      await move(folder, aside, key);
      const now = new Date();
      await utimes(join(aside, key), now, now);
    },
    restore: (key) => move(aside, folder, key),
    listAside: () => filesOf(aside),
    deleteAside: (key) => rm(join(aside, key), { force: true }),
    list: (days) => filesOf(folder, days),
    async putBack(key, bytes) {
      const path = join(folder, key);
      const there = await readFile(path).catch(() => null);
      if (there?.equals(bytes) === true) return false;
      // Another file can't have this key: half of one was left by a restore that was killed.
      await rm(path, { force: true });
      try {
        await write(path, bytes);
        await syncDown(folder, key);
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
      return true;
    },
  };
}

/** Each key in its folder, of a day or of two letters; the names of one folder at a time. */
async function* filesOf(folder: string, only?: readonly string[]): AsyncIterable<StoredKey> {
  for (const part of only ?? (await readdir(folder))) {
    for (const name of await readdir(join(folder, part)).catch(noFolder)) {
      const entry = await stat(join(folder, part, name)).catch(ifGone);
      if (entry?.isFile()) yield { key: `${part}/${name}`, modifiedAt: entry.mtime };
    }
  }
}

/** A file that somebody else put there is none of ours. */
function noFolder(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOTDIR' || error.code === 'ENOENT') return [];
  throw error;
}

/** A file may go while the others are being looked at. */
function ifGone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(path, bytes, { mode: 0o600, flag: 'wx' });
}

async function move(from: string, to: string, key: string): Promise<void> {
  await mkdir(dirname(join(to, key)), { recursive: true, mode: 0o700 });
  await rename(join(from, key), join(to, key));
}

/**
 * `syncDown` syncs the file, its folder and the folder above, which may be new: a report is acknowledged once durable.
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
