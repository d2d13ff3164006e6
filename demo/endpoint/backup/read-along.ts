import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { CommandError } from '../words/command-error.js';
import { ending, LINES, type Ending } from './format.js';

/** `ReadAlong` is what a backup was seen to hold. */
export interface ReadAlong {
  /** Null until its last line. */
  ending: Ending | null;
  /** Hashes of its files, by key. */
  files: Map<string, string>;
  /** Keys of files that are in earlier backups. */
  elsewhere: string[];
}

/**
 * `readAlong` passes a backup on, and reads it as a restore would: once it is encrypted, this machine can't.
 * @throws CommandError where it can't be unpacked, or has no end
 */
export async function* readAlong(
  archive: AsyncIterable<Uint8Array>,
  seen: ReadAlong,
): AsyncGenerator<Uint8Array> {
  const text = createGunzip();
  const reading = lookAt(createInterface({ input: text, crlfDelay: Infinity }), seen);
  const failed = once(text, 'close').then(() => {
    if (text.errored !== null)
      throw new CommandError(
        'unreadable',
        `The backup that was written can't be read (${text.errored.name}).`,
      );
  });
  failed.catch(() => undefined);
  for await (const part of archive) {
    if (!text.write(part)) await Promise.race([once(text, 'drain'), failed]);
    yield part;
  }
  text.end();
  await Promise.all([reading, failed]);
  if (seen.ending === null) throw new CommandError('unreadable', 'The backup that was written has no end.');
}

async function lookAt(lines: AsyncIterable<string>, seen: ReadAlong): Promise<void> {
  for await (const line of lines) {
    const rest = line.slice(1);
    if (line.startsWith(LINES.file)) {
      const [key = '', base64 = ''] = rest.split(' ');
      seen.files.set(key, sha256Of(Buffer.from(base64, 'base64')));
    } else if (line.startsWith(LINES.elsewhere)) seen.elsewhere.push(rest);
    else if (line.startsWith(LINES.end)) seen.ending = ending.parse(JSON.parse(rest));
  }
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
