/** Degrees. */
export interface PhotoPlace {
  latitude: number;
  longitude: number;
}

const GPS_DIRECTORY = 0x8825;
const TAG = { latitudeRef: 1, latitude: 2, longitudeRef: 3, longitude: 4 } as const;

/*
 * Reads past the end throw here, and mean "nothing known" to `placeInImage`. The shrinker's own readers give zeros; to share them would
 * part its chunk in two.
 */
const view = (b: Uint8Array): DataView => new DataView(b.buffer, b.byteOffset, b.byteLength);
const text = (b: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...b.subarray(at, at + length));

/** The place in a TIFF block (EXIF 2.32, section 4.6.6); null where it can't be one. */
function tiffPlace(tiff: Uint8Array): PhotoPlace | null {
  const data = view(tiff);
  const isLittle = text(tiff, 0, 2) === 'II';
  const u16 = (at: number): number => data.getUint16(at, isLittle);
  const u32 = (at: number): number => data.getUint32(at, isLittle);
  /** Where each entry of the directory at an offset begins, by tag. */
  const entriesAt = (directory: number): Map<number, number> => {
    const starts = Array.from({ length: u16(directory) }, (_, index) => directory + 2 + index * 12);
    return new Map(starts.map((at) => [u16(at), at]));
  };
  const pointer = entriesAt(u32(4)).get(GPS_DIRECTORY);
  if (pointer === undefined) return null;
  const gps = entriesAt(u32(pointer + 8));
  /** Degrees, minutes and seconds, each a fraction; a letter says on which side of zero. */
  const read = (tag: number, refTag: number, negative: string): number => {
    // What is missing is NaN, and read as offset 0 by nobody.
    if (!gps.has(tag) || !gps.has(refTag)) return NaN;
    const from = u32(gps.get(tag)! + 8);
    const part = (index: number): number => u32(from + index * 8) / u32(from + index * 8 + 4);
    const degrees = part(0) + (part(1) || 0) / 60 + (part(2) || 0) / 3600;
    return text(tiff, gps.get(refTag)! + 8, 1) === negative ? -degrees : degrees;
  };
  const latitude = read(TAG.latitude, TAG.latitudeRef, 'S');
  const longitude = read(TAG.longitude, TAG.longitudeRef, 'W');
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude || longitude)
    ? { latitude, longitude }
    : null;
}

const EXIF = 'Exif\0\0';

/** Segments up to the picture itself. */
function jpegTiff(b: Uint8Array): Uint8Array | null {
  for (let at = 2; b[at] === 0xff && b[at + 1] !== 0xda;) {
    const end = at + 2 + Math.max(2, view(b).getUint16(at + 2));
    if (b[at + 1] === 0xe1 && text(b, at + 4, 6) === EXIF) return b.subarray(at + 10, end);
    at = end;
  }
  return null;
}

/** PNG chunks: a length and a name before the bytes, a checksum behind them. */
function pngTiff(b: Uint8Array): Uint8Array | null {
  for (let at = 8; at + 12 <= b.length;) {
    const length = view(b).getUint32(at);
    if (text(b, at + 4, 4) === 'eXIf') return b.subarray(at + 8, at + 8 + length);
    at += 12 + length;
  }
  return null;
}

/** RIFF chunks: a name and a length before the bytes, which are padded to an even number. */
function webpTiff(b: Uint8Array): Uint8Array | null {
  for (let at = 12; at + 8 <= b.length;) {
    const length = view(b).getUint32(at + 4, true);
    const from = at + 8 + (text(b, at + 8, 6) === EXIF ? 6 : 0);
    if (text(b, at, 4) === 'EXIF') return b.subarray(from, at + 8 + length);
    at += 8 + length + (length & 1);
  }
  return null;
}

function tiffOf(b: Uint8Array): Uint8Array | null {
  const start = text(b, 0, 8);
  if (start.startsWith('\xff\xd8\xff')) return jpegTiff(b);
  if (start === '\x89PNG\r\n\x1a\n') return pngTiff(b);
  return start.startsWith('RIFF') && text(b, 8, 4) === 'WEBP' ? webpTiff(b) : null;
}

/** Where a picture says it was taken. Hostile and truncated bytes give null, never an exception. */
export function placeInImage(b: Uint8Array): PhotoPlace | null {
  try {
    const tiff = tiffOf(b);
    return tiff && tiffPlace(tiff);
  } catch {
    return null;
  }
}

/** In a JPEG it stands in front, in the others it may stand at the end: of those, what a phone reads without a pause. */
const HEADER_BYTES = 256 * 1024;
const WHOLE_BYTES = 16e6;

/** {@link placeInImage} of a file, read on the device. Null also where it can't be read. */
export async function readPhotoPlace(file: Blob): Promise<PhotoPlace | null> {
  const { size, type } = file;
  const length = type === 'image/jpeg' || size > WHOLE_BYTES ? HEADER_BYTES : size;
  try {
    return placeInImage(new Uint8Array(await file.slice(0, length).arrayBuffer()));
  } catch {
    return null;
  }
}
