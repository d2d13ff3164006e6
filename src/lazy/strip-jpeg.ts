import { text } from './byte-reads.js';
import { isFrame, jpegSegments, type JpegSegment, MARKER } from './jpeg-segments.js';
import { isSrgbProfile, type Stripped } from './stripped.js';

/** Segments a decoder needs: frames and their tables (c0–cf), scans, quantisation, restart interval, and their kin. */
const isNeeded = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || (marker >= MARKER.SOS && marker <= 0xdf);

/** Cuts a segment to `size` payload bytes, with its length field put right. */
function cut(bytes: Uint8Array, { start }: JpegSegment, size: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes.subarray(start, start + 4 + size));
  copy.set([0, size + 2], 2);
  return copy;
}

/** What may stay of an APPn segment: nothing, but for two that change how the pixels are read. */
function keptPart(bytes: Uint8Array<ArrayBuffer>, segment: JpegSegment): Uint8Array<ArrayBuffer> | null {
  const room = segment.end - segment.start - 4;
  const name = text(bytes, segment.start + 4, 5);
  if (segment.marker === MARKER.APP0 && name === 'JFIF\0' && room >= 14) {
    const jfif = cut(bytes, segment, 14);
    jfif.set([0, 0], 16); // JFIF may hold a thumbnail of its own: say that there is none.
    return jfif;
  }
  // Without Adobe's byte the colour transform is guessed, and RGB or CMYK pictures turn green.
  return segment.marker === MARKER.APP14 && name === 'Adobe' && room >= 12 ? cut(bytes, segment, 12) : null;
}

/**
 * Removes from a JPEG everything a decoder doesn't need, without touching a pixel: EXIF with GPS and thumbnail, XMP,
 * IPTC, comments, vendor blocks, and what hides after the end of the picture (MPF previews, motion photos, trailers).
 * The orientation goes too: the caller turns the pixels.
 * @param keepProfile keeps the ICC profile, for a copy that is only decoded here and never sent
 * @returns null where the file is truncated or broken
 */
export function stripJpeg(bytes: Uint8Array<ArrayBuffer>, keepProfile = false): Stripped | null {
  const parts: Uint8Array<ArrayBuffer>[] = [bytes.subarray(0, 2)];
  let mustRedraw = false;
  let hasFrame = false;
  let hasScan = false;
  for (const segment of jpegSegments(bytes)) {
    const { marker, start, end } = segment;
    const isProfile = marker === MARKER.APP2 && text(bytes, start + 4, 12) === 'ICC_PROFILE\0';
    // A long profile goes on in further segments: its first one carries the name.
    if (isProfile && bytes[start + 16] === 1 && !isSrgbProfile(bytes.subarray(start, end))) mustRedraw = true;
    if (isFrame(marker)) {
      hasFrame = true;
      if (bytes[start + 9]! > 3) mustRedraw = true;
    }
    if (marker === MARKER.SOS) hasScan = hasFrame;
    if (isNeeded(marker) || (isProfile && keepProfile)) {
      parts.push(bytes.subarray(start, end));
    } else if (marker === MARKER.EOI) {
      parts.push(bytes.subarray(start, end));
      return hasScan ? { parts, mustRedraw } : null;
    } else {
      const kept = keptPart(bytes, segment);
      if (kept) parts.push(kept);
    }
  }
  return null;
}
