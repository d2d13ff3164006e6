import { inflateRawSync } from 'node:zlib';
import { FileRefusal } from './file-refusal.js';

/** Bytes that all compressed streams of a document may inflate to. A scan of five pages stays far below. */
const INFLATED_MAX = 128 * 1_048_576;
const DOCUMENT_STREAMS_MAX = 20_000;
/** Bytes given to the inflater, in multiples of the document. Honest streams don't overlap, so they stay at 1. */
const READ_AGAIN_MAX = 8;

/**
 * `assertNoBomb` refuses a document whose streams inflate to more than memory should hold. The PDF library inflates
 * some without a limit, so they are tried before, with one. One pass forwards: a stream's own data tells its end, so
 * nothing is searched, and repeated reading (streams inside streams) is counted.
 * @throws FileRefusal
 */
export function assertNoBomb(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const budget = { output: INFLATED_MAX, input: buffer.length * READ_AGAIN_MAX };
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
    tryOut(buffer.subarray(afterLineEnd(buffer, at + 6)), budget);
  }
}

function afterLineEnd(buffer: Buffer, at: number): number {
  const start = buffer[at] === 0x0d ? at + 1 : at;
  return buffer[start] === 0x0a ? start + 1 : start;
}

/** Takes from the budget what the stream at the start of `rest` costs; nothing for what is no zlib stream. */
function tryOut(rest: Buffer, budget: { output: number; input: number }): void {
  if (!isZlib(rest)) return;
  let read = rest.length;
  try {
    // Raw, because readers ignore a wrong checksum at the end, and `Z_SYNC_FLUSH`, because they ignore a missing one.
    const options = { maxOutputLength: Math.max(1, budget.output), finishFlush: 2, info: true };
    const { buffer, engine } = inflateRawSync(rest.subarray(2), options) as unknown as Inflated;
    budget.output -= buffer.length;
    read = engine.bytesWritten;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new FileRefusal('broken');
  }
  budget.input -= read;
  if (budget.input < 0 || budget.output < 0) throw new FileRefusal('broken');
}

/** `Inflated` is zlib's result with `info: true`, which the declarations leave out. */
interface Inflated {
  buffer: Buffer;
  engine: { bytesWritten: number };
}

/**
 * `isZlib` (RFC 1950): method 8 in the lower half, a window up to 32 KB in the upper, no dictionary, sum divides by 31.
 */
export function isZlib(bytes: Uint8Array): boolean {
  if (bytes.length < 2) return false;
  const [method, flags] = [bytes[0]!, bytes[1]!];
  return (
    (method & 0x0f) === 8 && method >> 4 <= 7 && (flags & 0x20) === 0 && ((method << 8) | flags) % 31 === 0
  );
}
