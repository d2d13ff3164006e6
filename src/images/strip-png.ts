import { text, u32be } from '../contract/files/byte-reads.js';
import { isSrgbProfile, type Stripped } from './stripped.js';

/** Chunks that pixels and colours need (PNG 3rd edition, §11). Frames of an animation are dropped: the still stays. */
const NEEDED = /^(IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|cICP|sBIT)$/;

/** The profile is deflated, but its name before it is plain text. */
const nameOfProfile = (b: Uint8Array, at: number): Uint8Array => b.subarray(at, at + 79);

/**
 * Removes every chunk of a PNG that the pixels don't need (EXIF, texts with XMP in them, times, vendor chunks) and all
 * data after its end.
 * @param keepProfile keeps the ICC profile, for a copy that is only decoded here and never sent
 * @returns null where the file is truncated or broken
 */
export function stripPng(bytes: Uint8Array<ArrayBuffer>, keepProfile = false): Stripped | null {
  const parts: Uint8Array<ArrayBuffer>[] = [bytes.subarray(0, 8)];
  let mustRedraw = false;
  let hasPixels = false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + u32be(bytes, at);
    const name = text(bytes, at + 4, 4);
    if (end > bytes.length || (at === 8) !== (name === 'IHDR')) return null;
    const isProfile = name === 'iCCP';
    if (isProfile && !isSrgbProfile(nameOfProfile(bytes, at + 8))) mustRedraw = true;
    if (name === 'IDAT') hasPixels = true;
    if (NEEDED.test(name) || (isProfile && keepProfile)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') return hasPixels ? { parts, mustRedraw } : null;
    at = end;
  }
  return null;
}
