import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CommandError } from '../words/command-error.js';

/** `linesOf` unpacks a backup. @throws CommandError where it is damaged, or cut off */
export async function* linesOf(archive: Readable): AsyncGenerator<string, undefined> {
  const text = createGunzip();
  // `pipe` doesn't pass errors on.
  archive.on('error', (error) => text.destroy(error));
  archive.pipe(text);
  try {
    yield* createInterface({ input: text, crlfDelay: Infinity });
    // `createInterface` ends quietly with what could be read, even after an error.
    if (text.errored !== null) throw text.errored;
  } catch (error) {
    throw isDamage(error) ? unreadable('it is damaged, or cut off') : error;
  }
}

/** zlib's error codes for damaged or incomplete data. */
const isDamage = (error: unknown): boolean =>
  ['Z_DATA_ERROR', 'Z_BUF_ERROR'].includes((error as NodeJS.ErrnoException).code ?? '');

export const unreadable = (why: string): CommandError =>
  new CommandError('unreadable', `The backup can't be read: ${why}.`);
