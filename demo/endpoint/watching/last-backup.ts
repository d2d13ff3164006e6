import { stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Empty: its date tells. In `DATA_DIR`, which the command and the server have in common. */
const markIn = (dataDir: string): string => join(dataDir, 'last-backup');

/** Says that a backup is whole. */
export async function noteBackup(dataDir: string, at = new Date()): Promise<void> {
  await writeFile(markIn(dataDir), '', { mode: 0o600 });
  await utimes(markIn(dataDir), at, at);
}

/** @returns null where none was ever made with this folder */
export async function lastBackup(dataDir: string): Promise<Date | null> {
  return await stat(markIn(dataDir)).then(
    ({ mtime }) => mtime,
    () => null,
  );
}
