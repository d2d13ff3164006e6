import { text } from 'node:stream/consumers';
import { CommandError } from '../words/command-error.js';
import type { Written } from './written.js';
import { runDatabaseCommand } from './control.js';

export async function user({ words: [what, name], options, start: read }: Written): Promise<void> {
  const start = await read();
  if (what === 'list') return await print(runDatabaseCommand(start, 'user list'));
  if (what !== 'add' || name === undefined || options['role'] === undefined)
    throw new CommandError(
      'usage',
      'aduan user add NAME --role ROLE [--institution ID] [--village CODE,…], or aduan user list',
    );
  // An empty list would make an account for the whole agency, which nobody who writes the option wants.
  if (options['village'] !== undefined && !/[^\s,]/.test(options['village']))
    throw new CommandError('usage', '--village names no place: write codes, or leave it out');
  if (process.stdin.isTTY) console.error('Password, then Enter and Ctrl+D:');
  const password = (await text(process.stdin)).replace(/\r?\n$/, '');
  const { role, institution = '', village = '' } = options;
  await print(runDatabaseCommand(start, 'user add', [name, role, institution, password, village]));
}

async function print(output: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const part of output) process.stdout.write(part);
}
