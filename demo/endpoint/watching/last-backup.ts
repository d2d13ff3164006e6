import { stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Empty files whose dates count, in `DATA_DIR`, which commands and the server share. */
const BACKUP_MARK = 'last-backup';
/** `install/copies/aduan-copy.sh` touches it. */
const COPY_MARK = 'last-copy';

/** `noteBackup` records that a whole backup was written. */
export async function noteBackup(dataDir: string, at = new Date()): Promise<void> {
  const mark = join(dataDir, BACKUP_MARK);
  await writeFile(mark, '', { mode: 0o600 });
  await utimes(mark, at, at);
}

/** @returns null where no backup was ever written with this folder */
export const lastBackup = (dataDir: string): Promise<Date | null> => dateOf(join(dataDir, BACKUP_MARK));

/** `lastCopy` is the date of the newest backup that is on another machine. @returns null where none was ever copied */
export const lastCopy = (dataDir: string): Promise<Date | null> => dateOf(join(dataDir, COPY_MARK));

const dateOf = (mark: string): Promise<Date | null> =>
  stat(mark).then(
    ({ mtime }) => mtime,
    () => null,
  );
