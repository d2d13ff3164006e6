import { text } from '../contract/files/byte-reads.js';
import { keptOf } from '../contract/files/jpeg-kept.js';
import { isFrame, jpegSegments, MARKER } from '../contract/files/jpeg-segments.js';
import { isSrgbProfile, type Stripped } from './stripped.js';

/**
 * Removes from a JPEG everything a decoder doesn't need, without changing a pixel: EXIF with GPS and thumbnail, XMP,
 * IPTC, comments, vendor blocks, and data after the end of the picture (MPF previews, motion photos, trailers). The
 * orientation is removed too: the caller rotates the pixels.
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
    // A long profile continues in further segments; its name is in the first.
    if (isProfile && bytes[start + 16] === 1 && !isSrgbProfile(bytes.subarray(start, end))) mustRedraw = true;
    if (isFrame(marker)) {
      hasFrame = true;
      if (bytes[start + 9]! > 3) mustRedraw = true;
    }
    if (marker === MARKER.SOS) hasScan = hasFrame;
    const mayStay = marker === MARKER.EOI || (isProfile && keepProfile);
    const kept = mayStay ? bytes.subarray(start, end) : keptOf(bytes, segment);
    if (kept) parts.push(kept);
    if (marker === MARKER.EOI) return hasScan ? { parts, mustRedraw } : null;
  }
  return null;
}
