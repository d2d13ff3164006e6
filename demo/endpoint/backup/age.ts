import { open, readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CommandError } from '../words/command-error.js';

/** How each encrypted file begins (https://age-encryption.org/v1). */
const BEGINNING = 'age-encryption.org/v1\n';

/** `encryptedFor` is for the holders of these public keys alone: this machine can't read it any more. */
export async function* encryptedFor(
  recipients: readonly string[],
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  yield* plain(await encrypter.encrypt(web(bytes)));
}

/** `isEncrypted` looks at a file's first bytes. */
export async function isEncrypted(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING.length), 0, BEGINNING.length, 0);
    return buffer.toString('latin1', 0, bytesRead) === BEGINNING;
  } finally {
    await file.close();
  }
}

/**
 * `readIdentities` are the private keys in a file as `age-keygen` makes it, without its lines of comment.
 * @throws CommandError that names the file, and nothing in it
 */
export async function readIdentities(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CommandError('unreadable', `There is no file ${path}.`);
  });
  const identities = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (identities.length > 0 && identities.every((one) => one.startsWith('AGE-SECRET-KEY-')))
    return identities;
  throw new CommandError('unreadable', `${path} holds no private keys of age, as age-keygen makes them.`);
}

/** `decrypted` is what was encrypted for one of the keys. @throws CommandError where none fits, or it was changed */
export function decrypted(identities: readonly string[], bytes: Readable): Readable {
  return Readable.from(parts(identities, bytes));
}

async function* parts(identities: readonly string[], bytes: Readable): AsyncGenerator<Uint8Array> {
  const { Decrypter } = await import('age-encryption');
  try {
    const decrypter = new Decrypter();
    for (const identity of identities) decrypter.addIdentity(identity);
    yield* plain(await decrypter.decrypt(web(bytes as AsyncIterable<Uint8Array>)));
  } catch (error) {
    if (error instanceof CommandError) throw error;
    // The library's own words may quote a key.
    const isOthers = /no identity matched/.test((error as Error).message);
    throw new CommandError(
      'unreadable',
      isOthers
        ? 'None of these keys opens the backup.'
        : 'The backup can’t be decrypted: it is damaged, or cut off.',
    );
  }
}

/** The library speaks in streams of browsers. */
const web = (bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> =>
  Readable.toWeb(Readable.from(bytes)) as unknown as ReadableStream<Uint8Array>;
const plain = (stream: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> =>
  stream as unknown as AsyncIterable<Uint8Array>;
