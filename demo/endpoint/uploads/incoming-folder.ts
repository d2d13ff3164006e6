import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** No body takes so long, so an older folder was left by a crash. */
const LEFT_BEHIND_MS = 3_600_000;

/** Where files of requests lie while they are looked at. */
export interface IncomingFolder {
  /** A new folder for one request. */
  make(): Promise<string>;
  remove(folder: string): Promise<void>;
}

/**
 * Below the data folder, because files of strangers don't belong where every account of the machine looks.
 * @param isShared other processes use it too: then only what must be dead is swept away at the start
 */
export async function openIncomingFolder(dataDir: string, isShared: boolean): Promise<IncomingFolder> {
  const folder = join(dataDir, 'incoming');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: 0 }))).mtimeMs;
    if (!isShared || age > LEFT_BEHIND_MS) await rm(path, { recursive: true, force: true });
  }
  return {
    async make() {
      const path = join(folder, randomBytes(12).toString('hex'));
      await mkdir(path, { mode: 0o700 });
      return path;
    },
    remove: (path) => rm(path, { recursive: true, force: true }),
  };
}
