import { text, u32be } from '../../../../src/contract/files/byte-reads.js';

const HEADER = 128;
const ENTRY = 12;
const TAGS_MAX = 100;
/** What turns numbers into colours (ICC.1, section 9.2). Every other tag is words, or somebody's own. */
const COLOURS = new Set([
  ...[
    'A2B0',
    'A2B1',
    'A2B2',
    'A2B3',
    'B2A0',
    'B2A1',
    'B2A2',
    'B2A3',
    'D2B0',
    'D2B1',
    'D2B2',
    'D2B3',
    'B2D0',
    'B2D1',
  ],
  ...[
    'B2D2',
    'B2D3',
    'pre0',
    'pre1',
    'pre2',
    'rXYZ',
    'gXYZ',
    'bXYZ',
    'rTRC',
    'gTRC',
    'bTRC',
    'kTRC',
    'wtpt',
    'bkpt',
  ],
  ...['chad', 'chrm', 'lumi', 'gamt', 'view', 'meas', 'rig0', 'rig2', 'tech'],
]);
/** Of the header: preferred program, when it was made, device, its model, whose program made it, and the sum over all that. */
const OF_MAKER = [
  [4, 8],
  [24, 36],
  [48, 56],
  [80, 100],
] as const;

export function isColourProfile(bytes: Uint8Array): boolean {
  return bytes.length >= HEADER + 4 && text(bytes, 36, 4) === 'acsp';
}

/**
 * A colour profile without its words: descriptions, device, dates, and whatever lies between the tags. Its colours are the same, so that pages
 * look as they did.
 * @returns null where it can't be walked
 */
export function withoutProfileWords(profile: Uint8Array): Uint8Array | null {
  const count = u32be(profile, HEADER);
  if (count > TAGS_MAX || HEADER + 4 + count * ENTRY > profile.length) return null;
  const clean = Buffer.alloc(profile.length);
  clean.set(profile.subarray(0, HEADER));
  for (const [start, end] of OF_MAKER) clean.fill(0, start, end);
  let kept = 0;
  for (let number = 0; number < count; number += 1) {
    const entry = HEADER + 4 + number * ENTRY;
    const [start, size] = [u32be(profile, entry + 4), u32be(profile, entry + 8)];
    if (start + size > profile.length) return null;
    if (!COLOURS.has(text(profile, entry, 4))) continue;
    clean.set(profile.subarray(entry, entry + ENTRY), HEADER + 4 + kept * ENTRY);
    clean.set(profile.subarray(start, start + size), start);
    kept += 1;
  }
  clean.writeUInt32BE(kept, HEADER);
  return clean;
}
