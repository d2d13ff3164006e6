import { AduanError } from '../errors.js';
import {
  text,
  u16be,
  u16le,
  u24le,
  u32be,
  u32le,
  isFrame,
  jpegSegments,
  MARKER,
} from '../contract/files/image-bytes.js';

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
function tiffOrientation(tiff: Uint8Array): Orientation {
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

export type KnownType =
  | 'image/jpeg'
  | 'image/png'
  | 'image/webp'
  | 'image/gif'
  | 'image/bmp'
  | 'image/avif'
  | 'image/heic'
  | 'application/pdf';

export interface ImageHeader {
  /** Type by content; the file's name and declared type are ignored. */
  type: KnownType;
  /** Pixels as stored, before `orientation` is applied; 0 if the given bytes don't include it. */
  width: number;
  height: number;
  /** Always 1 for HEIC and AVIF: their decoders rotate the picture themselves. */
  orientation: Orientation;
}

type Facts = Omit<ImageHeader, 'type'>;

const facts = (width = 0, height = 0, orientation: Orientation = 1): Facts => ({
  width,
  height,
  orientation,
});

function orientationOf(b: Uint8Array): Orientation {
  const exif = exifBlock(b);
  return exif ? tiffOrientation(exif) : 1;
}

function readJpeg(b: Uint8Array): Facts {
  for (const { marker, start } of jpegSegments(b)) {
    if (isFrame(marker)) return facts(u16be(b, start + 7), u16be(b, start + 5), orientationOf(b));
    if (marker === MARKER.SOS) break;
  }
  return facts(0, 0, orientationOf(b));
}

const readPng = (b: Uint8Array): Facts => facts(u32be(b, 16), u32be(b, 20), orientationOf(b));

/** Sizes by the WebP container specification (RFC 9649): three kinds of first chunk, three places for the size. */
function webpSize(b: Uint8Array): Facts {
  const kind = text(b, 12, 4);
  if (kind === 'VP8X') return facts(u24le(b, 24) + 1, u24le(b, 27) + 1);
  if (kind === 'VP8L') {
    const bits = u32le(b, 21);
    return facts((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  }
  return kind === 'VP8 ' ? facts(u16le(b, 26) & 0x3fff, u16le(b, 28) & 0x3fff) : facts();
}

const readWebp = (b: Uint8Array): Facts => ({ ...webpSize(b), orientation: orientationOf(b) });

/** HEIC and AVIF list the size of every tile and thumbnail in `ispe` boxes; the largest is the picture. */
function readHeif(b: Uint8Array): Facts {
  let best = facts();
  for (let at = 0; (at = b.indexOf(0x69, at)) >= 0; at++) {
    if (text(b, at, 4) !== 'ispe') continue;
    const found = facts(u32be(b, at + 8), u32be(b, at + 12));
    if (found.width * found.height > best.width * best.height) best = found;
  }
  return best;
}

function heifType(b: Uint8Array): KnownType | null {
  if (text(b, 4, 4) !== 'ftyp') return null;
  const brands = text(b, 8, Math.min(u32be(b, 0), 64) - 8);
  if (/avi[fs]/.test(brands)) return 'image/avif';
  return /hei[cxms]|hev[cx]|mif1/.test(brands) ? 'image/heic' : null;
}

/**
 * Type and size of a file, from its first bytes. Bounds-checked: hostile and truncated bytes give zeros, no exception.
 * @returns null where the bytes are none of {@link KnownType}
 */
export function readImageHeader(b: Uint8Array): ImageHeader | null {
  const start = text(b, 0, 8);
  if (start.startsWith('\xff\xd8\xff')) return { type: 'image/jpeg', ...readJpeg(b) };
  if (start === '\x89PNG\r\n\x1a\n') return { type: 'image/png', ...readPng(b) };
  if (start.startsWith('RIFF') && text(b, 8, 4) === 'WEBP') return { type: 'image/webp', ...readWebp(b) };
  if (start.startsWith('GIF8')) return { type: 'image/gif', ...facts(u16le(b, 6), u16le(b, 8)) };
  if (start.startsWith('BM') && [40, 108, 124].includes(u16le(b, 14)))
    return { type: 'image/bmp', ...facts(u32le(b, 18), Math.abs(u32le(b, 22) | 0)) };
  if (start.startsWith('%PDF-')) return { type: 'application/pdf', ...facts() };
  const type = heifType(b);
  return type && { type, ...readHeif(b) };
}

/** Bytes read: enough for EXIF with its thumbnail, and a good part of ICC and vendor blocks before a JPEG's frame. */
const HEADER_BYTES = 256 * 1024;

/**
 * {@link readImageHeader} of a file, without reading all of it.
 * @throws {AduanError} `file-unreadable` where the file is empty or can't be read (card pulled out, cloud file gone)
 */
export async function readFileHeader(file: Blob): Promise<ImageHeader | null> {
  if (!file.size) throw new AduanError('file-unreadable');
  try {
    return readImageHeader(new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer()));
  } catch (cause) {
    throw new AduanError('file-unreadable', { cause });
  }
}
