import { readFile } from 'node:fs/promises';
import { DIRECTIONS } from '../../../src/contract/sealed/envelope-head.js';
import {
  namesOtherReporter,
  openConversation,
  type OpenedMessage,
} from '../../../src/sealed/open-conversation.js';
import type { Bytes } from '../../../src/contract/sealed/bytes.js';
import { CommandError } from '../words/command-error.js';
import { readConversation, readKeyFile } from './sealed/read-files.js';
import { openTyped } from './sealed/typed-keys.js';
import { keepFiles, linesOf } from './sealed/write-out.js';
import type { Written } from './written.js';

/** Told as the desk tells it: an answer to that key never reaches the reporter. */
const OTHER_REPORTER =
  'The file names another key of the reporter than the one inside the report: they could not read an answer.';
const USAGE = 'aduan seal open FILE [--key KEY]';
const ASKING = 'Six words in one line, or two sheets in two lines, then Enter and Ctrl+D:';

/**
 * `seal` opens a sealed report that was exported, on a machine of its own: it needs neither settings nor a database,
 * and speaks to nobody. Files of the report are written into a folder beside FILE. Words and sheets come by standard
 * input: what stands in a command, other programs and the shell's history read.
 */
export async function seal(
  { words: [act, path], options }: Pick<Written, 'words' | 'options'>,
  input: AsyncIterable<Buffer | string> = process.stdin,
): Promise<void> {
  const keyPath = options['key'];
  if (act !== 'open' || path === undefined) throw new CommandError('usage', USAGE);
  const exported = readConversation(await readText(path));
  const { messages, reporterPk } = exported;
  if (keyPath === undefined && process.stdin.isTTY) console.error(ASKING);
  const keys =
    keyPath === undefined
      ? await openTyped(await typedBy(input), exported)
      : [await readKeyFile(await readText(keyPath))];
  let unopened = 0;
  const opened = await openConversation(messages, keys);
  for (const message of opened) {
    console.log(linesOf(message).join('\n'));
    if (message.content === null) unopened += 1;
    else for (const kept of await keepFiles(`${path}.files`, message)) console.log(`  file: ${kept}`);
  }
  // Told, and not dropped: what was opened stands above.
  const wrong = [
    ...(unopened > 0 ? [`Not opened: ${unopened}.`] : []),
    ...(reporterPk !== undefined && opened.some((message) => isOfOther(message, reporterPk))
      ? [OTHER_REPORTER]
      : []),
  ];
  if (wrong.length > 0) throw new CommandError('unreadable', wrong.join(' '));
}

const isOfOther = ({ direction, content }: OpenedMessage, reporterPk: Bytes): boolean =>
  direction === DIRECTIONS.report && content !== null && namesOtherReporter(content, reporterPk);

async function typedBy(input: AsyncIterable<Buffer | string>): Promise<string> {
  let typed = '';
  for await (const part of input) typed += part.toString();
  return typed;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new CommandError('unreadable', `${path} can't be read.`);
  }
}
