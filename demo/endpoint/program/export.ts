import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CommandError } from '../words/command-error.js';
import type { Written } from './written.js';
import { runDatabaseCommand } from './control.js';

export async function exportReports({ words: [path], start }: Written): Promise<void> {
  if (path === undefined) throw new CommandError('usage', 'aduan export FILE.csv');
  const started = await start();
  await pipeline(runDatabaseCommand(started, 'export'), createWriteStream(path));
  console.log(`Exported  ${path}`);
}
