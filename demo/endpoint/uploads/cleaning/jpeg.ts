import { keptOf, jpegSegments, MARKER } from '../../../../src/contract/files/image-bytes.js';

/** Starts of pictures that turn out to be none. Each costs a walk; who sends so many means no picture. */
const FALSE_STARTS_MAX = 64;

/**
 * A JPEG without its application segments and comments, pixels untouched, and without what hides behind its end: MPF
 * previews and motion photos carry an EXIF of their own.
 * @returns null where it is no whole JPEG: what can't be walked can't be vouched for
 */
export function withoutJpegMetadata(jpeg: Uint8Array): Uint8Array | null {
  const read = readJpeg(jpeg);
  return read === null ? null : Buffer.concat(read.kept);
}

/** Removes the metadata of every JPEG inside `bytes` (as a page's inline image); the rest stays as it is. */
export function withoutMetadataOfJpegsInside(bytes: Uint8Array): { bytes: Uint8Array; pictures: number } {
  const parts: Uint8Array[] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = Buffer.from([0xff, MARKER.SOI, 0xff]);
  let done = 0;
  let falseStarts = 0;
  let pictures = 0;
  let at = buffer.indexOf(mark);
  while (at >= 0 && falseStarts < FALSE_STARTS_MAX) {
    const read = readJpeg(buffer.subarray(at));
    if (read === null) {
      falseStarts += 1;
    } else {
      parts.push(buffer.subarray(done, at), ...read.kept);
      done = at + read.end;
      pictures += 1;
    }
    at = buffer.indexOf(mark, Math.max(done, at + 2));
  }
  return { bytes: done === 0 ? bytes : Buffer.concat([...parts, buffer.subarray(done)]), pictures };
}

function readJpeg(jpeg: Uint8Array): { kept: Uint8Array[]; end: number } | null {
  if (jpeg[0] !== 0xff || jpeg[1] !== MARKER.SOI) return null;
  const kept: Uint8Array[] = [jpeg.subarray(0, 2)];
  let hasScan = false;
  for (const segment of jpegSegments(jpeg)) {
    const { marker, start, end } = segment;
    if (marker === MARKER.EOI) {
      kept.push(jpeg.subarray(start, end));
      return hasScan ? { kept, end } : null;
    }
    hasScan ||= marker === MARKER.SOS;
    const part = keptOf(jpeg, segment);
    if (part !== null) kept.push(part);
  }
  return null;
}
