import sharp, { type Sharp } from 'sharp';
import type { AttachmentType } from '../../capabilities/capabilities.js';
import type { Box } from '../../database/tables/file-tables.js';
import { FileRefusal } from './file-refusal.js';
import { PIXELS_MAX, pixelsOf } from './picture-size.js';

// sharp keeps no picture: the memory goes to one decode at a time, not to a cache of strangers' photos.
sharp.cache(false);
sharp.concurrency(1);

/**
 * `cleanImage` decodes and re-encodes the picture, so that only pixels are left: no EXIF, GPS, XMP, thumbnails,
 * profiles, trailing bytes. The metadata's orientation is applied first.
 * @throws FileRefusal when it can't be decoded whole or has too many pixels
 */
export async function cleanImage(
  bytes: Uint8Array,
  type: Exclude<AttachmentType, 'application/pdf'>,
): Promise<Uint8Array> {
  if (pixelsOf(bytes) > PIXELS_MAX) throw new FileRefusal('dimensions');
  const image = sharp(bytes, { limitInputPixels: PIXELS_MAX, failOn: 'error' })
    .rotate()
    .toColourspace('srgb');
  try {
    return await encode(image, type).toBuffer();
  } catch (error) {
    if (/pixel limit/i.test((error as Error).message)) throw new FileRefusal('dimensions');
    throw new FileRefusal('broken');
  }
}

/** Twice the width of a card's picture on a phone. */
const THUMBNAIL = { width: 480, height: 360 };

/** The small copy of a photo that was cleaned before, as WebP. */
export async function makeThumbnail(bytes: Uint8Array): Promise<Uint8Array> {
  return await sharp(bytes, { limitInputPixels: PIXELS_MAX })
    .resize(THUMBNAIL.width, THUMBNAIL.height, { fit: 'cover', withoutEnlargement: true })
    .webp({ quality: 72 })
    .toBuffer();
}

/** `coverImage` makes boxes of a cleaned photo black, in the pixels: nothing of what was there is left. */
export async function coverImage(
  bytes: Uint8Array,
  type: Exclude<AttachmentType, 'application/pdf'>,
  boxes: readonly Box[],
): Promise<Uint8Array> {
  const { width, height } = await sharp(bytes, { limitInputPixels: PIXELS_MAX }).metadata();
  const black = boxes.map(([x, y, w, h]) => {
    const left = Math.min(width - 1, Math.floor(x * width));
    const top = Math.min(height - 1, Math.floor(y * height));
    const input = {
      create: {
        width: Math.max(1, Math.min(width, Math.ceil((x + w) * width)) - left),
        height: Math.max(1, Math.min(height, Math.ceil((y + h) * height)) - top),
        channels: 3 as const,
        background: '#000',
      },
    };
    return { input, left, top };
  });
  return await encode(sharp(bytes, { limitInputPixels: PIXELS_MAX }).composite(black), type).toBuffer();
}

/** High quality: a second encoding must not cost a number plate. */
function encode(image: Sharp, type: Exclude<AttachmentType, 'application/pdf'>): Sharp {
  switch (type) {
    case 'image/jpeg':
      return image.jpeg({ quality: 90 });
    case 'image/png':
      return image.png({ adaptiveFiltering: true });
    case 'image/webp':
      return image.webp({ quality: 90 });
  }
}
