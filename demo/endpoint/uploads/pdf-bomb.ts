import { inflateSync } from 'node:zlib';
import { FileRefusal } from './file-refusal.js';

/** What all compressed streams of one document may unfold to. A scan of five pages stays far below. */
const INFLATED_MAX = 128 * 1_048_576;
const DOCUMENT_STREAMS_MAX = 20_000;

/**
 * Refuses a document whose streams unfold to more than memory should hold. The reader of the document inflates some of them
 * without a limit, so they are tried out beforehand, with one.
 * @throws FileRefusal
 */
export function assertNoBomb(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = INFLATED_MAX;
  let streams = 0;
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at + 6)) {
    if (buffer.subarray(at - 3, at).toString('latin1') === 'end') continue;
    if (++streams > DOCUMENT_STREAMS_MAX) throw new FileRefusal('broken');
    // Filters in a row could hide one bomb in another. Tables of objects have no honest use for them.
    const dictionary = buffer.subarray(Math.max(0, at - 400), at).toString('latin1');
    if (
      /\/(ObjStm|XRef)\b/.test(dictionary) &&
      /\/Filter\s*\[\s*\/\w+\s+\/|\/Filter\s*\[\s*\/\w+\/\w/.test(dictionary)
    ) {
      throw new FileRefusal('broken');
    }
    left -= inflatedSize(buffer, afterLineEnd(buffer, at + 6), left);
  }
}

function afterLineEnd(buffer: Buffer, at: number): number {
  const start = buffer[at] === 0x0d ? at + 1 : at;
  return buffer[start] === 0x0a ? start + 1 : start;
}

/** 0 for what is no zlib stream. */
function inflatedSize(buffer: Buffer, start: number, limit: number): number {
  const end = buffer.indexOf('endstream', start);
  const compressed = buffer.subarray(start, end < 0 ? undefined : end);
  // The first byte of a zlib stream with deflate: window in the upper half, method 8 in the lower (RFC 1950).
  if (compressed.length < 2 || (compressed[0]! & 0x0f) !== 8) return 0;
  try {
    return inflateSync(compressed, { maxOutputLength: Math.max(1, limit), finishFlush: 2 }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new FileRefusal('broken');
    return 0;
  }
}
