import { text } from './byte-reads.js';
import { type JpegSegment, MARKER } from './jpeg-segments.js';

/** Segments that a decoder needs: frames and their tables (c0–cf), scans, quantisation, restart interval, and kin. */
const isNeeded = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || (marker >= MARKER.SOS && marker <= 0xdf);

/** Cuts a segment to `size` payload bytes, and corrects its length field. */
function cut(bytes: Uint8Array, { start }: JpegSegment, size: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes.subarray(start, start + 4 + size));
  copy.set([0, size + 2], 2);
  return copy;
}

/** Part of a segment to keep for the bare picture: all that is decoded; of APPn two that change how pixels are read. */
export function keptOf<Memory extends ArrayBufferLike>(
  bytes: Uint8Array<Memory>,
  segment: JpegSegment,
): Uint8Array<Memory> | Uint8Array<ArrayBuffer> | null {
  const { marker, start, end } = segment;
  if (isNeeded(marker)) return bytes.subarray(start, end);
  const room = end - start - 4;
  const name = text(bytes, start + 4, 5);
  if (marker === MARKER.APP0 && name === 'JFIF\0' && room >= 14) {
    const jfif = cut(bytes, segment, 14);
    jfif.set([0, 0], 16); // JFIF may hold a thumbnail of its own: say that there is none.
    return jfif;
  }
  // Without Adobe's byte the colour transform is guessed, and RGB or CMYK pictures turn green.
  return marker === MARKER.APP14 && name === 'Adobe' && room >= 12 ? cut(bytes, segment, 12) : null;
}
