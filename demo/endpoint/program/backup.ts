import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { namedTables } from '../backup/own-tables.js';
import { readEnding } from '../backup/read-ending.js';
import { noteBackup } from '../watching/last-backup.js';
import { CommandError } from '../words/command-error.js';
import type { Written } from './written.js';
import { runDatabaseCommand } from './control.js';

/** `backup` writes under another name until the file is whole: a file with the final name can be restored. */
export async function backup({ words: [path], start }: Written): Promise<void> {
  if (path === undefined) throw new CommandError('usage', 'aduan backup FILE');
  const started = await start();
  const partial = `${path}.part`;
  try {
    await pipeline(
      runDatabaseCommand(started, 'backup'),
      createWriteStream(partial, { mode: 0o600, flush: true }),
    );
    const { rows, files, left_out: leftOut = [] } = await readEnding(partial);
    await rename(partial, path);
    await noteBackup(started.config.dataDir);
    console.log(`Backup    ${path}: ${rows} rows, ${files} files`);
    if (leftOut.length > 0)
      console.log(`Left out  ${namedTables(leftOut)}: tables that are none of the endpoint's own`);
  } finally {
    await rm(partial, { force: true });
  }
}
