import { deflateSync } from 'node:zlib';
import { iptcBlock, type Orientation, SECRET, tiffBlock, xmpPacket } from './exif.js';

/** One segment of a JPEG: its marker, its length, what it carries. */
export function jpegSegment(marker: number, ...payload: Buffer[]): Buffer {
  const body = Buffer.concat(payload);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** Puts segments right after SOI, where cameras write theirs. */
const insert = (jpeg: Buffer, ...segments: Buffer[]): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);

/** A segment with that EXIF block. */
export const segmentOfTiff = (tiff: Buffer): Buffer => jpegSegment(0xe1, latin('Exif\0\0'), tiff);

const exifSegment = (orientation: Orientation, thumbnail?: Buffer): Buffer =>
  segmentOfTiff(tiffBlock(orientation, thumbnail));

export const withExif = (jpeg: Buffer, orientation: Orientation, thumbnail?: Buffer): Buffer =>
  insert(jpeg, exifSegment(orientation, thumbnail));

/** Every block a phone, an editor and a messenger may leave in one JPEG, and two hidden behind its end. */
export function withEverything(jpeg: Buffer, orientation: Orientation, thumbnail: Buffer): Buffer {
  const full = insert(
    jpeg,
    exifSegment(orientation, withExif(thumbnail, 1)),
    jpegSegment(0xe1, latin('http://ns.adobe.com/xap/1.0/\0'), xmpPacket()),
    jpegSegment(0xe2, latin('MPF\0'), tiffBlock(1)),
    jpegSegment(0xe5, latin(`Ducky ${SECRET}`)),
    jpegSegment(0xed, iptcBlock()),
    jpegSegment(0xfe, latin(`komentar ${SECRET}`)),
    Buffer.from([0xff, 0xff]), // Fill bytes before a marker are legal.
  );
  return Buffer.concat([full, withExif(thumbnail, 1), latin(`SEFH trailer ${SECRET}`)]);
}

/** An APP0 that carries an uncompressed 2 by 2 thumbnail, and text behind it. `jpeg` has none of its own. */
export function withJfifThumbnail(jpeg: Buffer): Buffer {
  const head = latin('JFIF\0\x01\x02\0\0\x01\0\x01\x02\x02');
  return insert(jpeg, jpegSegment(0xe0, head, Buffer.alloc(12, 0x7f), latin(SECRET)));
}

/** Many vendor blocks, so that the frame stands further back than a first look reaches. */
export const withFarFrame = (jpeg: Buffer): Buffer =>
  insert(jpeg, ...Array.from({ length: 6 }, () => jpegSegment(0xe9, Buffer.alloc(60_000, 1))));

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function pngChunk(name: string, ...payload: Buffer[]): Buffer {
  const body = Buffer.concat([latin(name), ...payload]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length - 4);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, crc]);
}

/** PNG: EXIF, three kinds of text (one of them XMP), a time, a private chunk, and a tail. */
export function pngWithEverything(png: Buffer, orientation: Orientation): Buffer {
  const afterHeader = 33;
  return Buffer.concat([
    png.subarray(0, afterHeader),
    pngChunk('eXIf', tiffBlock(orientation)),
    pngChunk('tEXt', latin(`Author\0${SECRET}`)),
    pngChunk('zTXt', latin('Comment\0\0'), deflateSync(latin(SECRET))),
    pngChunk('iTXt', latin('XML:com.adobe.xmp\0\0\0\0\0'), xmpPacket()),
    pngChunk('tIME', Buffer.from([0x07, 0xea, 11, 20, 8, 15, 0])),
    pngChunk('prVt', latin(SECRET)),
    png.subarray(afterHeader),
    latin(`ekor ${SECRET}`),
  ]);
}

/** A PNG that promises more pixels than a phone can hold. */
export function bombPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const pixels = pngChunk('IDAT', deflateSync(Buffer.alloc(1000)));
  return Buffer.concat([latin('\x89PNG\r\n\x1a\n'), pngChunk('IHDR', header), pixels, pngChunk('IEND')]);
}

/**
 * A whole picture that is small because of what each row adds to the one above: a row of noise, again and again.
 * Whoever writes it anew finds noise everywhere.
 */
export function growingPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  let seed = 12_345;
  const ABOVE = 2;
  const row = Uint8Array.from({ length: width * 3 + 1 }, (_, at) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return at === 0 ? ABOVE : ((seed >>> 16) & 0xff) | 1;
  });
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)), { level: 9 });
  const chunks = [pngChunk('IHDR', header), pngChunk('IDAT', pixels), pngChunk('IEND')];
  return Buffer.concat([latin('\x89PNG\r\n\x1a\n'), ...chunks]);
}

function riffChunk(name: string, body: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([latin(name), size, body, Buffer.alloc(body.length & 1)]);
}

/** WebP: the extended container with EXIF, XMP, a private chunk, and a tail. `webp` is a simple one, without VP8X. */
export function webpWithEverything(
  webp: Buffer,
  {
    width,
    height,
    orientation,
    alpha,
  }: { width: number; height: number; orientation: Orientation; alpha: boolean },
): Buffer {
  const head = Buffer.alloc(10);
  head[0] = 0x08 | 0x04 | (alpha ? 0x10 : 0);
  head.writeUIntLE(width - 1, 4, 3);
  head.writeUIntLE(height - 1, 7, 3);
  const body = Buffer.concat([
    latin('WEBP'),
    riffChunk('VP8X', head),
    webp.subarray(12),
    riffChunk('EXIF', tiffBlock(orientation)),
    riffChunk('XMP ', xmpPacket()),
    riffChunk('prVt', latin(SECRET)),
  ]);
  return Buffer.concat([riffChunk('RIFF', body), latin(`ekor ${SECRET}`)]);
}
