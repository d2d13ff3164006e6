import { text, u16be, u16le, u32be, u32le } from '../contract/files/image-bytes.js';
import { exifBlock } from './image-header.js';

/** Degrees. */
export interface PhotoPlace {
  latitude: number;
  longitude: number;
}

const GPS_DIRECTORY = 0x8825;
const TAG = { latitudeRef: 1, latitude: 2, longitudeRef: 3, longitude: 4 } as const;

/** Position in a TIFF block (EXIF 2.32, section 4.6.6); null where it is invalid. */
function tiffPlace(tiff: Uint8Array): PhotoPlace | null {
  const isLittle = text(tiff, 0, 2) === 'II';
  const u16 = (at: number): number => (isLittle ? u16le : u16be)(tiff, at);
  const u32 = (at: number): number => (isLittle ? u32le : u32be)(tiff, at);
  /** Offset of each entry of a directory, by tag. */
  const entriesAt = (directory: number): Map<number, number> => {
    const starts = Array.from({ length: u16(directory) }, (_, index) => directory + 2 + index * 12);
    return new Map(starts.map((at) => [u16(at), at]));
  };
  const pointer = entriesAt(u32(4)).get(GPS_DIRECTORY);
  if (pointer === undefined) return null;
  const gps = entriesAt(u32(pointer + 8));
  /** Degrees, minutes and seconds, each a fraction of two 4-byte numbers; a letter gives the hemisphere. */
  const read = (tag: number, refTag: number, negative: string): number => {
    // A missing entry gives no position.
    if (!gps.has(tag) || !gps.has(refTag)) return NaN;
    const from = u32(gps.get(tag)! + 8);
    // Past the end zeros are read: they would give a wrong position.
    if (from + 24 > tiff.length) return NaN;
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

/** Position in a picture's EXIF. Hostile and truncated bytes give null, never an exception. */
export function placeInImage(b: Uint8Array): PhotoPlace | null {
  const tiff = exifBlock(b);
  return tiff && tiffPlace(tiff);
}

/** Bytes read: a JPEG has EXIF at its start; of other types as much as a phone reads without a pause. */
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
