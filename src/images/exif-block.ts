import { text, u32be, u32le, jpegSegments, MARKER } from '../contract/files/image-bytes.js';

const EXIF = 'Exif\0\0';

/** Segments up to the picture itself. */
function inJpeg(b: Uint8Array): Uint8Array | null {
  for (const { marker, start, end } of jpegSegments(b)) {
    if (marker === MARKER.SOS) break;
    if (marker === MARKER.APP1 && text(b, start + 4, 6) === EXIF) return b.subarray(start + 10, end);
  }
  return null;
}

/** PNG chunks: length and name before the bytes, a checksum after them. */
function inPng(b: Uint8Array): Uint8Array | null {
  for (let at = 8; at + 12 <= b.length;) {
    const length = u32be(b, at);
    if (text(b, at + 4, 4) === 'eXIf') return b.subarray(at + 8, at + 8 + length);
    at += 12 + length;
  }
  return null;
}

/** RIFF chunks: a name and a length before the bytes, which are padded to an even number. */
function inWebp(b: Uint8Array): Uint8Array | null {
  for (let at = 12; at + 8 <= b.length;) {
    const length = u32le(b, at + 4);
    const from = at + 8 + (text(b, at + 8, 6) === EXIF ? 6 : 0);
    if (text(b, at, 4) === 'EXIF') return b.subarray(from, at + 8 + length);
    at += 8 + length + (length & 1);
  }
  return null;
}

/** First EXIF block of a picture, as TIFF bytes (EXIF 2.32, section 4.5); null where there is none. */
export function exifBlock(b: Uint8Array): Uint8Array | null {
  const start = text(b, 0, 8);
  if (start.startsWith('\xff\xd8\xff')) return inJpeg(b);
  if (start === '\x89PNG\r\n\x1a\n') return inPng(b);
  return start.startsWith('RIFF') && text(b, 8, 4) === 'WEBP' ? inWebp(b) : null;
}
