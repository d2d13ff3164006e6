import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** `IncomingFile` is a form's file, saved on the disk. */
export interface IncomingFile {
  name: string;
  path: string;
  /** Bytes written: at most one more than the limit. */
  bytes: number;
  sha256: string;
  isTooLarge: boolean;
}

/** `Saving` says how a file is saved. */
interface Saving {
  name: string;
  path: string;
  fileBytesMax: number;
  /** Once aborted, the rest of the file is dropped. */
  taken: AbortSignal;
  /** Aborts the saving itself. */
  ending: AbortSignal;
}

/** `saveFile` writes a file to the disk as it arrives. */
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
