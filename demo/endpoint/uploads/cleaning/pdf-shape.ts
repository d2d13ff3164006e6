import { FileRefusal } from './file-refusal.js';

/** Text may speak of a stream without ending one; a document does not. */
const UNENDED_STREAMS_MAX = 16;
/** Bytes outside all objects: a first line, trailers, and a line of 20 bytes for each object in its table. */
const OUTSIDE_MAX = 65_536;
const OUTSIDE_PER_OBJECT = 40;

/**
 * `assertShape` refuses what has a document's words without being one. The PDF library throws and catches an exception
 * for every byte outside an object, so megabytes of nothing would take seconds. One pass forwards.
 * @throws FileRefusal
 */
export function assertShape(bytes: Uint8Array): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  let isInStream = false;
  let unended = 0;
  let objects = 0;
  let outside = 0;
  let lastEnd = 0;
  for (const { 0: word, index } of text.matchAll(/endobj|endstream|stream|obj/g)) {
    if (word === 'stream') {
      if (isInStream) unended += 1;
      isInStream = true;
    } else if (word === 'endstream') {
      isInStream = false;
    } else if (!isInStream && word === 'obj') {
      objects += 1;
      outside += visible(text, lastEnd, index);
      lastEnd = index;
    } else if (!isInStream) {
      lastEnd = index;
    }
  }
  outside += visible(text, lastEnd, text.length);
  if (isInStream || unended > UNENDED_STREAMS_MAX) throw new FileRefusal('broken');
  if (outside > OUTSIDE_MAX + OUTSIDE_PER_OBJECT * objects) throw new FileRefusal('broken');
}

/** How many bytes of that part a reader takes for text; padding with blanks or zeros is cheap, and usual. */
function visible(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code < 0x7f) count += 1;
  }
  return count;
}
