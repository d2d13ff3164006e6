import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { namedTables } from '../backup/own-tables.js';
import { readBackup } from '../backup/read-backup.js';
import { CommandError } from '../words/command-error.js';
import type { Written } from './written.js';

export async function restore({ words: [path], start }: Written): Promise<void> {
  if (path === undefined) throw new CommandError('usage', 'aduan restore FILE');
  await access(path).catch(() => {
    throw new CommandError('unreadable', `There is no file ${path}.`);
  });
  const { config } = await start();
  const { rows, files, skipped, doubted } = await readBackup(config, createReadStream(path));
  console.log(`Restored  ${rows} rows and ${files} files`);
  if (skipped.length > 0)
    console.log(`Skipped   ${namedTables(skipped)}: tables that are none of the endpoint's own`);
  if (doubted > 0)
    console.log(
      `SP4N      ${doubted} reports may have gone there since the backup: at the desk, an officer looks for each`,
    );
}
