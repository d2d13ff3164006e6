import { AduanError } from '../errors.js';
import { exifBlock, type Orientation, tiffOrientation } from './exif.js';
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
