import { AduanError } from '../errors.js';

/** Decoded pixels, ready to be drawn. */
export interface DecodedImage {
  source: CanvasImageSource;
  width: number;
  height: number;
  /** Gives the memory back. */
  release(): void;
}

/** Size with its longer edge at most `maxEdge`, never enlarged, never below one pixel. */
export function fitWithin(width: number, height: number, maxEdge: number): { width: number; height: number } {
  const scale = Math.min(1, maxEdge / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Decodes and scales off the main thread, so that a large photo never exists whole in the page's memory. */
async function decodeBitmap(blob: Blob, resize: ImageBitmapOptions): Promise<DecodedImage> {
  const bitmap = await createImageBitmap(blob, { resizeQuality: 'high', ...resize });
  return { source: bitmap, width: bitmap.width, height: bitmap.height, release: () => bitmap.close() };
}

/** For browsers whose `createImageBitmap` refuses blobs or options, and formats that only their `<img>` knows. */
async function decodeElement(blob: Blob): Promise<DecodedImage> {
  const url = URL.createObjectURL(blob);
  const image = new Image();
  const release = (): void => {
    URL.revokeObjectURL(url);
    image.removeAttribute('src');
  };
  try {
    image.src = url;
    await image.decode();
    return { source: image, width: image.naturalWidth, height: image.naturalHeight, release };
  } catch (cause) {
    release();
    throw cause;
  }
}

/**
 * Decodes a picture that carries no orientation (or one the decoder itself applies, HEIC and AVIF).
 * @param resize what to scale to while decoding; a browser that doesn't know how gives the picture whole
 * @throws {AduanError} `file-unreadable` where this browser can't decode it
 */
export async function decodeImage(blob: Blob, resize: ImageBitmapOptions): Promise<DecodedImage> {
  try {
    return await decodeBitmap(blob, resize);
  } catch {
    try {
      return await decodeElement(blob);
    } catch (cause) {
      throw new AduanError('file-unreadable', { cause });
    }
  }
}
