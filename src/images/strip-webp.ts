import { text, u32le } from '../contract/files/byte-reads.js';
import { isSrgbProfile, type Stripped } from './stripped.js';

/** Flags of VP8X (RFC 9649 §2.7.1.1): ICC 0x20, alpha 0x10, EXIF 0x08, XMP 0x04, animation 0x02. */
const FLAG = { ICC: 0x20, ALPHA: 0x10, ANIMATION: 0x02 } as const;

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
