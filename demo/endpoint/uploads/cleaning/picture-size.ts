import {
  text,
  u16be,
  u16le,
  u24le,
  u32be,
  u32le,
  isFrame,
  jpegSegments,
} from '../../../../src/contract/files/image-bytes.js';

/** Pixels of phone cameras at their usual setting, more than the widgets send; 75 MB once decoded. */
export const PIXELS_MAX = 25_000_000;

/**
 * `pixelsOf` is the most pixels that any header promises, without decoding: a JPEG's frames, a PNG's header, a WebP's
 * canvas and each frame of its animation.
 * @returns 0 for any other file
 */
export function pixelsOf(bytes: Uint8Array): number {
  if (u16be(bytes, 0) === 0xffd8) return pixelsOfJpeg(bytes);
  if (text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return u32be(bytes, 16) * u32be(bytes, 20);
  const isWebp = text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 4) === 'WEBP';
  return isWebp ? pixelsOfWebp(bytes, 12) : 0;
}

function pixelsOfJpeg(bytes: Uint8Array): number {
  let most = 0;
  for (const { marker, start } of jpegSegments(bytes)) {
    if (isFrame(marker)) most = Math.max(most, u16be(bytes, start + 5) * u16be(bytes, start + 7));
  }
  return most;
}

/** RFC 9649. A frame of an animation holds chunks of its own behind its 16 bytes. */
function pixelsOfWebp(bytes: Uint8Array, from: number): number {
  let most = 0;
  for (let at = from; at + 8 <= bytes.length;) {
    const kind = text(bytes, at, 4);
    const length = u32le(bytes, at + 4);
    const content = at + 8;
    if (kind === 'VP8X') most = Math.max(most, sized(bytes, content + 4));
    if (kind === 'ANMF') most = Math.max(most, sized(bytes, content + 6));
    if (kind === 'VP8 ')
      most = Math.max(most, (u16le(bytes, content + 6) & 0x3fff) * (u16le(bytes, content + 8) & 0x3fff));
    if (kind === 'VP8L') {
      const bits = u32le(bytes, content + 1);
      most = Math.max(most, ((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1));
    }
    // Chunks inside a frame follow its head, so the same walk reads them.
    at = kind === 'ANMF' ? content + 16 : content + length + (length & 1);
  }
  return most;
}

/** Width and height less one, in three bytes each. */
function sized(bytes: Uint8Array, at: number): number {
  return (u24le(bytes, at) + 1) * (u24le(bytes, at + 3) + 1);
}
