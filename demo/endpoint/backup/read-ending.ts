import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { CommandError } from '../words/command-error.js';
import { ending, LINES, type Ending } from './format.js';

/** Bytes: longer than the last line, with its names of left-out tables. */
const TAIL_BYTES = 16_384;

/**
 * `readEnding` reads a backup from the disk to its end, as a restore would.
 * @returns the totals of the last line
 * @throws CommandError where the file can't be unpacked, or has no end
 */
export async function readEnding(path: string): Promise<Ending> {
  let tail = Buffer.alloc(0);
  try {
    await pipeline(createReadStream(path), createGunzip(), async (parts: AsyncIterable<Buffer>) => {
      for await (const part of parts) tail = Buffer.concat([tail, part]).subarray(-TAIL_BYTES);
    });
    const last = tail.toString().trimEnd().split('\n').at(-1) ?? '';
    if (last.startsWith(LINES.end)) return ending.parse(JSON.parse(last.slice(1)));
  } catch (error) {
    throw new CommandError(
      'unreadable',
      `The backup that was written can't be read (${(error as Error).name}).`,
    );
  }
  throw new CommandError('unreadable', 'The backup that was written has no end.');
}
