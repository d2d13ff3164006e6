import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { readStart } from './read-config.js';
import { CommandError } from '../words/command-error.js';
import type { Written } from './commands.js';
import { runDatabaseCommand } from './control.js';

export async function exportReports({ words: [path] }: Written): Promise<void> {
  if (path === undefined) throw new CommandError('usage', 'aduan export FILE.csv');
  const start = await readStart(process.env);
  await pipeline(runDatabaseCommand(start, 'export'), createWriteStream(path));
  console.log(`Exported  ${path}`);
}
