import { readFile } from 'node:fs/promises';
import { openConversation } from '../../../src/sealed/open-conversation.js';
import { CommandError } from '../words/command-error.js';
import { readConversation, readKeyFile } from './sealed/read-files.js';
import { keepFiles, linesOf } from './sealed/write-out.js';
import type { Written } from './written.js';

const USAGE = 'aduan seal open FILE --key KEY';

/**
 * `seal` opens a sealed report that was exported, on a machine of its own: it needs neither settings nor a database,
 * and speaks to nobody. Files of the report are written into a folder beside FILE.
 */
export async function seal({
  words: [act, path],
  options,
}: Pick<Written, 'words' | 'options'>): Promise<void> {
  const keyPath = options['key'];
  if (act !== 'open' || path === undefined || keyPath === undefined) throw new CommandError('usage', USAGE);
  const key = await readKeyFile(await readText(keyPath));
  const conversation = readConversation(await readText(path));
  let unopened = 0;
  for (const message of await openConversation(conversation, [key])) {
    console.log(linesOf(message).join('\n'));
    if (message.content === null) unopened += 1;
    else for (const kept of await keepFiles(`${path}.files`, message)) console.log(`  file: ${kept}`);
  }
  // Told, and not dropped: what was opened stands above.
  if (unopened > 0) throw new CommandError('unreadable', `Not opened: ${unopened}.`);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new CommandError('unreadable', `${path} can't be read.`);
  }
}
