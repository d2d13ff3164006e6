import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const PREFIX = 'backup-';
/** Milliseconds without a change to the copied tables, after which their backup is surely dead. */
const LEFT_BEHIND_MS = 3_600_000;

/** `makeCopyFolder` is a backup's folder: it holds the plain tables, personal data included, until they are packed. */
export const makeCopyFolder = (dataDir: string): Promise<string> => mkdtemp(join(dataDir, PREFIX));

export const tablesIn = (folder: string): string => join(folder, 'tables');

/** `sweepCopies` deletes the folders of killed backups. */
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
