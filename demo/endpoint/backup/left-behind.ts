import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const PREFIX = 'backup-';
/** The copy of the tables in it; nobody opens it once it has rested for so long. */
const LEFT_BEHIND_MS = 3_600_000;

/** Of one backup: it holds the tables as they are, personal data included, until they are packed. */
export const makeCopyFolder = (dataDir: string): Promise<string> => mkdtemp(join(dataDir, PREFIX));

export const tablesIn = (folder: string): string => join(folder, 'tables');

/** Deletes what backups that were killed have left behind. */
export async function sweepCopies(dataDir: string): Promise<void> {
  const changed = (path: string) =>
    stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
  for (const name of await readdir(dataDir)) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = join(dataDir, name);
    const last = Math.max(await changed(folder), await changed(tablesIn(folder)));
    if (Date.now() - last > LEFT_BEHIND_MS) await rm(folder, { recursive: true, force: true });
  }
}
