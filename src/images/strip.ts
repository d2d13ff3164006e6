import { text, u32be, u32le, keptOf, isFrame, jpegSegments, MARKER } from '../contract/files/image-bytes.js';

/** Chunks that pixels and colours need (PNG 3rd edition, §11). Frames of an animation are dropped: the still stays. */
const NEEDED = /^(IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|cICP|sBIT)$/;

/** Flags of VP8X (RFC 9649 §2.7.1.1): ICC 0x20, alpha 0x10, EXIF 0x08, XMP 0x04, animation 0x02. */
const FLAG = { ICC: 0x20, ALPHA: 0x10, ANIMATION: 0x02 } as const;

/** A picture without its metadata, pixels untouched. */
export interface Stripped {
  /** Pieces of the file, which mostly share memory with the original. */
  parts: Uint8Array<ArrayBuffer>[];
  /**
   * True when the file can't be sent unchanged although its bytes are clean: colours that need a dropped profile, CMYK,
   * an animation. It must be redrawn and encoded.
   */
  mustRedraw: boolean;
}

/**
 * True for a profile that says sRGB, which is the default without one. ICC profiles are never sent, because they name
 * the device and the day it was calibrated; any other profile (Display P3 of iPhones, Adobe RGB) must be converted, not
 * dropped.
 */
const isSrgbProfile = (profile: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(profile).replaceAll('\0', '').includes('sRGB');

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

/**
 * Removes the EXIF, XMP and unknown chunks of a WebP, and all data after its end; corrects flags and length.
 * @param keepProfile keeps the ICC profile, for a copy that is only decoded here and never sent
 * @returns null where the file is truncated or broken
 */
export function stripWebp(bytes: Uint8Array<ArrayBuffer>, keepProfile = false): Stripped | null {
  const total = 8 + u32le(bytes, 4);
  if (total > bytes.length) return null;
  const header = bytes.slice(0, 12);
  const parts: Uint8Array<ArrayBuffer>[] = [header];
  const state = { mustRedraw: false, hasPixels: false };
  for (let at = 12; at + 8 <= total;) {
    const size = u32le(bytes, at + 4);
    const end = at + 8 + size + (size & 1);
    if (at + 8 + size > total) return null;
    const name = text(bytes, at, 4);
    let part: Uint8Array<ArrayBuffer> | null = bytes.subarray(at, end);
    if (name === 'VP8X') {
      if (bytes[at + 8]! & FLAG.ANIMATION) state.mustRedraw = true;
      part = part.slice();
      part[8]! &= FLAG.ALPHA | FLAG.ANIMATION | (keepProfile ? FLAG.ICC : 0);
    } else if (name === 'ICCP') {
      if (!isSrgbProfile(part)) state.mustRedraw = true;
      if (!keepProfile) part = null;
    } else if (/^(VP8[ L]|ANMF)$/.test(name)) state.hasPixels = true;
    else if (!/^(ALPH|ANIM)$/.test(name)) part = null;
    if (part) parts.push(part);
    at = end;
  }
  new DataView(header.buffer).setUint32(
    4,
    parts.reduce((sum, part) => sum + part.length, -8),
    true,
  );
  return state.hasPixels ? { parts, mustRedraw: state.mustRedraw } : null;
}

/**
 * Removes from a JPEG everything a decoder doesn't need, without changing a pixel: EXIF with GPS and thumbnail, XMP,
 * IPTC, comments, vendor blocks, and data after the end of the picture (MPF previews, motion photos, trailers). The
 * orientation is removed too: the caller rotates the pixels.
 * @param keepProfile keeps the ICC profile, for a copy that is only decoded here and never sent
 * @returns null where the file is truncated or broken
 */
export function stripJpeg(bytes: Uint8Array<ArrayBuffer>, keepProfile = false): Stripped | null {
  const parts: Uint8Array<ArrayBuffer>[] = [bytes.subarray(0, 2)];
  let mustRedraw = false;
  let hasFrame = false;
  let hasScan = false;
  for (const segment of jpegSegments(bytes)) {
    const { marker, start, end } = segment;
    const isProfile = marker === MARKER.APP2 && text(bytes, start + 4, 12) === 'ICC_PROFILE\0';
    // A long profile continues in further segments; its name is in the first.
    if (isProfile && bytes[start + 16] === 1 && !isSrgbProfile(bytes.subarray(start, end))) mustRedraw = true;
    if (isFrame(marker)) {
      hasFrame = true;
      if (bytes[start + 9]! > 3) mustRedraw = true;
    }
    if (marker === MARKER.SOS) hasScan = hasFrame;
    const mayStay = marker === MARKER.EOI || (isProfile && keepProfile);
    const kept = mayStay ? bytes.subarray(start, end) : keptOf(bytes, segment);
    if (kept) parts.push(kept);
    if (marker === MARKER.EOI) return hasScan ? { parts, mustRedraw } : null;
  }
  return null;
}
