import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** No request takes so long: an older folder was left by a crash. */
const LEFT_BEHIND_MS = 3_600_000;

/** `IncomingFolder` holds the files of requests while they are read. */
export interface IncomingFolder {
  /** A new folder for one request. */
  make(): Promise<string>;
  remove(folder: string): Promise<void>;
}

/**
 * Below the data folder, because other accounts of the machine may read the system's own temporary folder.
 * @param isShared other processes use the folder too: then the start sweeps away only folders too old to be in use
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
