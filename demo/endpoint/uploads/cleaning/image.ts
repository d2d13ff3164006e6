import sharp, { type Sharp } from 'sharp';
import type { AttachmentType } from '../../capabilities.js';
import { FileRefusal } from './file-refusal.js';

/** More than any phone camera's usual picture (50 megapixels), less than a bomb: decoded, 64 megapixels are 192 MB. */
const PIXELS_MAX = 64_000_000;
const SECONDS_MAX = 20;

// One picture at a time and none kept: the memory goes to one decode, not to a cache of strangers' photos.
sharp.cache(false);
sharp.concurrency(1);

/**
 * Decodes the picture and writes it anew, so that nothing but its pixels is left: no EXIF, GPS, XMP, thumbnails, profiles,
 * trailing bytes. The orientation that metadata held is applied first.
 * @throws FileRefusal when it can't be decoded whole or has too many pixels
 */
export async function cleanImage(
  bytes: Uint8Array,
  type: Exclude<AttachmentType, 'application/pdf'>,
): Promise<Uint8Array> {
  const image = sharp(bytes, { limitInputPixels: PIXELS_MAX, failOn: 'error' })
    .timeout({ seconds: SECONDS_MAX })
    .rotate()
    .toColourspace('srgb');
  try {
    return await encode(image, type).toBuffer();
  } catch (error) {
    if (/pixel limit/i.test((error as Error).message)) throw new FileRefusal('dimensions');
    throw new FileRefusal('broken');
  }
}

/** High quality: a second encoding must not cost a number plate. */
function encode(image: Sharp, type: Exclude<AttachmentType, 'application/pdf'>): Sharp {
  switch (type) {
    case 'image/jpeg':
      return image.jpeg({ quality: 90 });
    case 'image/png':
      return image.png({ compressionLevel: 9 });
    case 'image/webp':
      return image.webp({ quality: 90 });
  }
}
