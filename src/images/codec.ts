import { AduanError } from '../errors.js';
import { isSideways, type Orientation } from './image-header.js';

/** Decoded pixels, ready to be drawn. */
interface DecodedImage {
  source: CanvasImageSource;
  width: number;
  height: number;
  /** Frees the memory. */
  release(): void;
}

/** Size with its longer edge at most `maxEdge`, never enlarged, never below one pixel. */
function fitWithin(width: number, height: number, maxEdge: number): { width: number; height: number } {
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

type Canvas = OffscreenCanvas | HTMLCanvasElement;
type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

function newCanvas(width: number, height: number): { canvas: Canvas; context: Context | null } {
  if ('OffscreenCanvas' in globalThis) {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { alpha: false }) };
  }
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return { canvas, context: canvas.getContext('2d', { alpha: false }) };
}

/** A canvas and its context; white, because JPEG has no transparency and would turn it black. */
function whiteCanvas(width: number, height: number): { canvas: Canvas; context: Context } {
  const { canvas, context } = newCanvas(width, height);
  // Null when the device has no memory left for another canvas.
  if (!context) throw new AduanError('file-unreadable');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  return { canvas, context };
}

/** Column vectors of the rotation for each orientation: the directions of the stored picture's x and y. */
const TURNS: Readonly<Record<Orientation, readonly [number, number, number, number]>> = {
  1: [1, 0, 0, 1],
  2: [-1, 0, 0, 1],
  3: [-1, 0, 0, -1],
  4: [1, 0, 0, -1],
  5: [0, 1, 1, 0],
  6: [0, 1, -1, 0],
  7: [0, -1, -1, 0],
  8: [0, -1, 1, 0],
};

function drawUpright(image: DecodedImage, orientation: Orientation, maxEdge: number): Canvas {
  const { width, height } = fitWithin(image.width, image.height, maxEdge);
  const { canvas, context } = isSideways(orientation)
    ? whiteCanvas(height, width)
    : whiteCanvas(width, height);
  const [a, b, c, d] = TURNS[orientation];
  context.imageSmoothingQuality = 'high';
  // A column that points left or up starts from the far edge.
  context.setTransform(a, b, c, d, a + c < 0 ? canvas.width : 0, b + d < 0 ? canvas.height : 0);
  context.drawImage(image.source, 0, 0, width, height);
  return canvas;
}

function toJpeg(canvas: Canvas, quality: number): Promise<Blob> {
  if ('convertToBlob' in canvas) return canvas.convertToBlob({ type: 'image/jpeg', quality });
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new AduanError('file-unreadable'))),
      'image/jpeg',
      quality,
    );
  });
}

/**
 * False in browsers that resist fingerprinting (Tor Browser among them): their canvas gives a blank or random picture
 * instead of the drawn one, without an error. Sending that as evidence would be worse than sending nothing.
 */
export function canvasTellsTheTruth(): boolean {
  const { context } = whiteCanvas(8, 8);
  context.fillStyle = '#f00';
  context.fillRect(0, 0, 8, 8);
  const pixels = context.getImageData(0, 0, 8, 8).data;
  let far = 0;
  // Mild protections change low bits of some pixels, which don't matter in a photo.
  for (let i = 0; i < pixels.length; i += 4) if (pixels[i]! < 220 || pixels[i + 1]! > 35) far++;
  return far < 8;
}

/** Steps from good to small: a share of the wanted edge, and the encoder's quality. */
const STEPS = [
  [1, 0.85],
  [1, 0.72],
  [1, 0.6],
  [0.75, 0.65],
  [0.75, 0.5],
  [0.5, 0.6],
  [0.5, 0.4],
  [0.3, 0.5],
  [0.2, 0.4],
] as const;

export interface EncodedJpeg {
  data: Blob;
  width: number;
  height: number;
}

/**
 * Draws the picture upright and encodes it as JPEG in sRGB, smaller and coarser until it fits.
 * @param maxEdge pixels of the longer edge
 * @param maxBytes of the file
 * @throws {AduanError} `too-large` where even the coarsest step doesn't fit
 */
export async function encodeJpeg(
  image: DecodedImage,
  orientation: Orientation,
  { maxEdge, maxBytes }: { maxEdge: number; maxBytes: number },
): Promise<EncodedJpeg> {
  const longest = Math.min(maxEdge, Math.max(image.width, image.height));
  let drawn = 0;
  let canvas: Canvas | undefined;
  for (const [share, quality] of STEPS) {
    if (!canvas || drawn !== share) canvas = drawUpright(image, orientation, Math.ceil(longest * share));
    drawn = share;
    const data = await toJpeg(canvas, quality);
    if (data.size <= maxBytes) return { data, width: canvas.width, height: canvas.height };
  }
  throw new AduanError('too-large');
}
