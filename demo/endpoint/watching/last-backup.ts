import { stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An empty file whose date counts, in `DATA_DIR`, which the command and the server share. */
const markIn = (dataDir: string): string => join(dataDir, 'last-backup');

/** `noteBackup` records that a whole backup was written. */
export async function noteBackup(dataDir: string, at = new Date()): Promise<void> {
  await writeFile(markIn(dataDir), '', { mode: 0o600 });
  await utimes(markIn(dataDir), at, at);
}

/** @returns null where no backup was ever written with this folder */
export async function lastBackup(dataDir: string): Promise<Date | null> {
  return await stat(markIn(dataDir)).then(
    ({ mtime }) => mtime,
    () => null,
  );
}
