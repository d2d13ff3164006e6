import { AduanError } from '../errors.js';

/** Decoded pixels, ready to be drawn. */
export interface DecodedImage {
  source: CanvasImageSource;
  width: number;
  height: number;
  /** Frees the memory. */
  release(): void;
}

/** Size with its longer edge at most `maxEdge`, never enlarged, never below one pixel. */
export function fitWithin(width: number, height: number, maxEdge: number): { width: number; height: number } {
  const scale = Math.min(1, maxEdge / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * Smallest size that a JPEG decoder can give directly (eighths of the whole, as libjpeg does) and that is not below
 * `maxEdge`. The whole picture is then never in memory, which lets a small phone take a 48-megapixel photo.
 */
function decoderSize(width: number, height: number, maxEdge: number): ImageDecoderSize {
  const eighths = Math.ceil((8 * maxEdge) / Math.max(width, height));
  if (eighths >= 8) return {};
  return { desiredWidth: Math.ceil((width * eighths) / 8), desiredHeight: Math.ceil((height * eighths) / 8) };
}

type ImageDecoderSize = Pick<ImageDecoderInit, 'desiredWidth' | 'desiredHeight'>;

async function decodeFrame(blob: Blob, size: ImageDecoderSize): Promise<DecodedImage> {
  // eslint-disable-next-line compat/compat -- reached only where the browser has it
  const decoder = new ImageDecoder({ data: await blob.arrayBuffer(), type: blob.type, ...size });
  try {
    const { image } = await decoder.decode();
    return {
      source: image,
      width: image.displayWidth,
      height: image.displayHeight,
      release: () => image.close(),
    };
  } finally {
    decoder.close();
  }
}

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
 * Decodes a picture off the main thread: by WebCodecs if available (Chrome 94, Firefox 133), else by an image element;
 * not by `createImageBitmap`, which stops the page for the whole decode in Firefox (0.2 s for 12 megapixels on a
 * desktop) and for the scaling in Chromium.
 * @param blob typed by its content
 * @param known the stored size, of a file without an orientation; null lets the image element read and apply it
 * @param maxEdge least size of the longer edge, if the picture is that large
 * @throws {AduanError} `file-unreadable` where this browser can't decode it
 */
export async function decodeImage(
  blob: Blob,
  known: { width: number; height: number } | null,
  maxEdge: number,
): Promise<DecodedImage> {
  try {
    if (known && 'ImageDecoder' in globalThis)
      return await decodeFrame(blob, decoderSize(known.width, known.height, maxEdge));
  } catch {
    // Another decoder may accept the picture.
  }
  try {
    return await decodeElement(blob);
  } catch (cause) {
    throw new AduanError('file-unreadable', { cause });
  }
}
