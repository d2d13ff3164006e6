import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { safeText } from '../../../../src/contract/read.js';
import { DIRECTIONS, type Direction } from '../../../../src/contract/sealed/envelope-head.js';
import type { OpenedMessage } from '../../../../src/sealed/open-conversation.js';
import type { SealedErrorCode } from '../../../../src/sealed/sealed-error.js';
import { savedName } from '../../desk/page/sealed/reports/saved-name.js';
import { CommandError } from '../../words/command-error.js';

const NAMES: Readonly<Record<Direction, string>> = {
  [DIRECTIONS.report]: 'report',
  [DIRECTIONS.answer]: 'answer',
  [DIRECTIONS.followUp]: 'follow-up',
};

const WHY: Readonly<Partial<Record<SealedErrorCode, string>>> = {
  'sealed-malformed': 'it is no envelope of this version, or holds something else',
  'sealed-other-report': 'it belongs to another report',
  'sealed-replayed': 'it was there before',
  'sealed-out-of-turn': 'one before it is missing, or it stands in another place',
  'sealed-no-key': 'it isn’t sealed for this key',
  'sealed-unopened': 'it was changed, or forged, or the report itself did not open',
  'sealed-cut': 'its end is missing',
};

/** `linesOf` writes a message for a terminal, whose control characters a stranger's text must not reach. */
export function linesOf({ direction, seq, content, problem }: OpenedMessage): string[] {
  const heading = `${NAMES[direction]} ${seq}`;
  if (content === null) return [`${heading}: NOT OPENED, ${WHY[problem!] ?? problem!}`];
  const { reply_psk: _secret, reporter_pk: _key, ...fields } = content.fields;
  return [
    heading,
    ...Object.entries(fields).map(([name, value]) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return `  ${safeText(name)}: ${safeText(text).replaceAll('\n', '\n    ')}`;
    }),
  ];
}

/**
 * `keepFiles` writes a message's files, and over none: their names are a stranger's. As at the desk, no end of a name
 * makes a double click run what is in it.
 * @returns their paths
 * @throws CommandError where one is there already
 */
export async function keepFiles(folder: string, message: OpenedMessage): Promise<string[]> {
  const kept: string[] = [];
  for (const [index, { name, bytes }] of (message.content?.files ?? []).entries()) {
    const plain = savedName(name, index + 1, bytes);
    const path = join(folder, `${NAMES[message.direction]}-${message.seq}-${plain}`);
    await mkdir(folder, { recursive: true });
    try {
      await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
    } catch {
      throw new CommandError('refused', `${path} is there already, or can't be written.`);
    }
    kept.push(path);
  }
  return kept;
}
