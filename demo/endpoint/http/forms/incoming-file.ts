import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file of a form, on the disk. */
export interface IncomingFile {
  name: string;
  path: string;
  /** At most one more than the limit. */
  bytes: number;
  sha256: string;
  isTooLarge: boolean;
}

/** How a file is saved. */
interface Saving {
  name: string;
  path: string;
  fileBytesMax: number;
  /** Once it is aborted, what comes is thrown away. */
  taken: AbortSignal;
  /** Ends it. */
  ending: AbortSignal;
}

/** Writes a file to the disk as it comes. */
export async function saveFile(
  stream: Readable,
  { name, path, fileBytesMax, taken, ending }: Saving,
): Promise<IncomingFile> {
  const hash = createHash('sha256');
  const target = createWriteStream(path, { mode: 0o600, flags: 'wx' });
  await pipeline(stream, hashing(hash, taken), target, { signal: ending });
  return {
    name,
    path,
    bytes: target.bytesWritten,
    sha256: hash.digest('hex'),
    isTooLarge: target.bytesWritten > fileBytesMax,
  };
}

function hashing(hash: Hash, taken: AbortSignal): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (taken.aborted) return done();
      hash.update(chunk);
      done(null, chunk);
    },
  });
}
