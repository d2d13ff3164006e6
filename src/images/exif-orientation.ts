import { text, u16be, u16le, u32be, u32le } from '../contract/files/image-bytes.js';

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
