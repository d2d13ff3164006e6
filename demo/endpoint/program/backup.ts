import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { readEnding } from '../backup/read-ending.js';
import { readStart } from '../config.js';
import { noteBackup } from '../watching/last-backup.js';
import { CommandError } from './command-error.js';
import type { Written } from './commands.js';
import { doWork } from './control.js';

/** Under another name until it is whole: what bears the name can be restored. */
export async function backup({ words: [path] }: Written): Promise<void> {
  if (path === undefined) throw new CommandError('usage', 'aduan backup FILE');
  const start = await readStart(process.env);
  const partial = `${path}.part`;
  try {
    await pipeline(doWork(start, 'backup'), createWriteStream(partial, { mode: 0o600, flush: true }));
    const { rows, files } = await readEnding(partial);
    await rename(partial, path);
    await noteBackup(start.config.dataDir);
    console.log(`Backup    ${path}: ${rows} rows, ${files} files`);
  } finally {
    await rm(partial, { force: true });
  }
}
