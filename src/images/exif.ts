import { text, u32be, u32le, jpegSegments, MARKER, u16be, u16le } from '../contract/files/image-bytes.js';

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

/** Orientation of stored pixels (EXIF 2.32, tag 0x0112): 1 upright, 2 mirrored, 3 upside down … 5 to 8 sideways. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Orientation in a TIFF block (the bytes after `Exif\0\0` in a JPEG); 1 where it is missing or invalid. */
export function tiffOrientation(tiff: Uint8Array): Orientation {
  const order = text(tiff, 0, 2);
  if (order !== 'II' && order !== 'MM') return 1;
  const [u16, u32] = order === 'II' ? [u16le, u32le] : [u16be, u32be];
  const directory = u32(tiff, 4);
  const entries = u16(tiff, directory);
  for (let i = 0, at = directory + 2; i < entries && at + 12 <= tiff.length; i++, at += 12) {
    if (u16(tiff, at) !== 0x0112) continue;
    const value = u16(tiff, at + 8);
    return value >= 1 && value <= 8 ? (value as Orientation) : 1;
  }
  return 1;
}

/** True when the stored picture is rotated by 90°, so that its width is the height people see. */
export const isSideways = (orientation: Orientation): boolean => orientation >= 5;
