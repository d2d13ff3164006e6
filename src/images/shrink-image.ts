import { AduanError } from '../errors.js';
import { decodeImage, canvasTellsTheTruth, encodeJpeg } from './codec.js';
import { readFileHeader, readImageHeader, type ImageHeader, type KnownType } from './image-header.js';
import { stripJpeg, type Stripped, stripPng, stripWebp } from './strip.js';

export interface PrepareImageOptions {
  /** Largest size of the result in bytes: the endpoint's limit, or less on a poor line. */
  maxBytes: number;
  /** Pixels of the longer edge when redrawn. Default 1600: a number plate across a street stays legible. */
  maxEdge?: number;
  /** Types the endpoint takes unchanged; others become JPEG. Default JPEG, PNG and WebP. */
  types?: readonly string[];
  signal?: AbortSignal | undefined;
}

export interface PreparedImage {
  data: Blob;
  type: 'image/jpeg' | 'image/png' | 'image/webp';
  /** Without a dot: `jpg`, `png` or `webp`. */
  extension: string;
  /** Pixels as people see it. */
  width: number;
  height: number;
  /** True when it was redrawn and encoded, false when only its metadata was removed. */
  shrunk: boolean;
}

/**
 * Most pixels: a decoder that can't scale while it reads needs 4 bytes a pixel for a moment, 260 MB here. Phones of 2
 * GB bear that; their own 48 and 64 megapixel photos pass, a 100-megapixel one is refused before the page is killed.
 */
const MAX_PIXELS = 65e6;
/** Most bytes of a file, because it is read whole into memory. */
const MAX_FILE_BYTES = 80e6;

const broken = (cause?: unknown): AduanError => new AduanError('file-unreadable', { cause });

function withinCap(header: ImageHeader): ImageHeader {
  if (header.width * header.height > MAX_PIXELS) throw new AduanError('too-large');
  return header;
}

/** Header of an accepted type and size, from the first bytes alone. Throws the reason otherwise. */
async function acceptedHeader(file: Blob): Promise<ImageHeader> {
  const header = await readFileHeader(file);
  if (!header || header.type === 'application/pdf') throw new AduanError('unsupported-type');
  if (file.size > MAX_FILE_BYTES) throw new AduanError('too-large');
  return withinCap(header);
}

async function readAll(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw broken(cause);
  }
}

/**
 * A blob in one piece: of a Blob made of several, Firefox's `createImageBitmap` reads only the first to detect the
 * type, and two bytes of a JPEG aren't enough.
 */
function blobOf({ parts }: Stripped, type: string): Blob {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return new Blob([whole], { type });
}

function asIs(data: Blob, { type, width, height }: ImageHeader): PreparedImage {
  const kept = type as PreparedImage['type'];
  return { data, type: kept, extension: kept.slice(6).replace('jpeg', 'jpg'), width, height, shrunk: false };
}

/** Canvas output is clean in Chromium and Firefox; Safari's encoder adds an EXIF block of its own. */
async function cleaned(jpeg: Blob): Promise<Blob> {
  const stripped = stripJpeg(await readAll(jpeg));
  if (!stripped) throw broken();
  return blobOf(stripped, 'image/jpeg');
}

async function redraw(
  source: Blob,
  header: ImageHeader,
  { maxBytes, maxEdge = 1600, signal }: PrepareImageOptions,
): Promise<PreparedImage> {
  if (!canvasTellsTheTruth()) throw broken();
  const image = await decodeImage(source, isStrippable(header.type) ? header : null, maxEdge);
  try {
    if (signal?.aborted) throw new AduanError('aborted');
    const jpeg = await encodeJpeg(image, header.orientation, { maxEdge, maxBytes });
    return { ...jpeg, data: await cleaned(jpeg.data), type: 'image/jpeg', extension: 'jpg', shrunk: true };
  } finally {
    image.release();
  }
}

/**
 * Prepares a photo for sending: no metadata of any kind, upright, within `maxBytes`.
 *
 * A picture that is small enough loses its metadata without a decode. Any other is decoded from a copy **without** its
 * orientation and rotated here, because browsers disagree on which decoder applies it.
 * @throws {AduanError} `unsupported-type` (not an image; PDF too), `file-unreadable` (empty, truncated, broken, or a
 * kind this browser can't decode, HEIC mostly), `too-large` (over 65 megapixels or 80 MB, or can't be made small
 * enough), `aborted`
 */
export async function prepareImage(file: Blob, options: PrepareImageOptions): Promise<PreparedImage> {
  const { maxBytes, types = Object.keys(STRIPPERS), signal } = options;
  let header = await acceptedHeader(file);
  const { type } = header;
  const bytes = await readAll(file);
  if (signal?.aborted) throw new AduanError('aborted');
  // With many vendor blocks the size is further back than the first read reached; a PNG may have its EXIF at the end.
  header = withinCap(readImageHeader(bytes) ?? header);
  if (!isStrippable(type)) return redraw(new Blob([bytes], { type }), header, options);

  const stripped = STRIPPERS[type](bytes);
  if (!stripped || !header.width || !header.height) throw broken();
  const data = blobOf(stripped, type);
  if (data.size <= maxBytes && types.includes(type)) {
    const isFine = header.orientation === 1 && !stripped.mustRedraw;
    // Where the canvas can't be trusted: better sideways, or a shade paler, than not at all.
    if (isFine || !canvasTellsTheTruth()) return asIs(data, header);
  }
  return redraw(stripped.mustRedraw ? blobOf(STRIPPERS[type](bytes, true)!, type) : data, header, options);
}

/** Types whose metadata can be removed without a decode. */
export const STRIPPERS = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
} as const;

export const isStrippable = (type: KnownType): type is keyof typeof STRIPPERS => type in STRIPPERS;
