import { text, u16be, u32be } from '../../../../src/contract/files/image-bytes.js';

const HEADER = 128;
const ENTRY = 12;
const TAGS_MAX = 100;

/** Class, colour space and connection space of a header (ICC.1, section 7.2), as far as a document may hold them. */
const SAID: Readonly<Record<number, readonly string[]>> = {
  12: ['scnr', 'mntr', 'prtr', 'spac'],
  16: ['RGB ', 'GRAY', 'CMYK', 'Lab '],
  20: ['XYZ ', 'Lab '],
};
/** The white that every profile leads to, in the header's own numbers. */
const D50 = [0xf6d6, 0x1_0000, 0xd32d] as const;

/** Tags that turn numbers into colours by some numbers, and the types that these may have (ICC.1, section 10). */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  rXYZ: ['XYZ '],
  gXYZ: ['XYZ '],
  bXYZ: ['XYZ '],
  wtpt: ['XYZ '],
  bkpt: ['XYZ '],
  chad: ['sf32'],
  rTRC: ['curv', 'para'],
  gTRC: ['curv', 'para'],
  bTRC: ['curv', 'para'],
  kTRC: ['curv', 'para'],
};
/** How many numbers a curve of each function has. */
const PARAMETERS = [1, 3, 4, 5, 7] as const;
const CURVE_MAX = 4_096;
/** No colour lies further out, so that two of a number's four bytes say nothing. */
const FURTHEST = 16 * 0x1_0000;

export function isColourProfile(bytes: Uint8Array): boolean {
  return bytes.length >= HEADER + 4 && text(bytes, 36, 4) === 'acsp';
}

/**
 * `withoutProfileWords` rewrites a colour profile from its numbers, so that pages look as before. No text, or what may
 * be text, is copied: a profile of tables loses them, and readers use the document's plain colours.
 * @returns null where the profile can't be parsed
 */
export function withoutProfileWords(profile: Uint8Array): Uint8Array | null {
  const count = u32be(profile, HEADER);
  if (count > TAGS_MAX || HEADER + 4 + count * ENTRY > profile.length) return null;
  const tags = new Map<string, Buffer>();
  for (let number = 0; number < count; number += 1) {
    const entry = HEADER + 4 + number * ENTRY;
    const [start, size] = [u32be(profile, entry + 4), u32be(profile, entry + 8)];
    if (start + size > profile.length) return null;
    const name = text(profile, entry, 4);
    const data = numbersOf(profile.subarray(start, start + size), TYPES[name] ?? []);
    if (data !== null) tags.set(name, data);
  }
  return written(profile, tags);
}

/** `numbersOf` is the same numbers in one of `types`; null where the data has another type. */
function numbersOf(data: Uint8Array, types: readonly string[]): Buffer | null {
  const type = text(data, 0, 4);
  if (!types.includes(type)) return null;
  const isCurve = type === 'curv';
  const start = isCurve || type === 'para' ? 12 : 8;
  const count = { 'XYZ ': 3, sf32: 9, para: PARAMETERS[u16be(data, 8)], curv: u32be(data, 8) }[type] ?? -1;
  const end = start + count * (isCurve ? 2 : 4);
  if (count < 0 || count > CURVE_MAX || end > data.length) return null;
  const clean = Buffer.alloc(end);
  clean.write(type, 'latin1');
  if (isCurve) clean.writeUInt32BE(count, 8);
  else if (type === 'para') clean.writeUInt16BE(u16be(data, 8), 8);
  clean.set(data.subarray(start, end), start);
  return isCurve ? (rises(clean) ? clean : null) : isNear(clean, start) ? clean : null;
}

/** Letters go up and down. */
function rises(curve: Buffer): boolean {
  for (let at = 14; at < curve.length; at += 2) if (u16be(curve, at) < u16be(curve, at - 2)) return false;
  return true;
}

function isNear(numbers: Buffer, start: number): boolean {
  for (let at = start; at < numbers.length; at += 4)
    if (Math.abs(numbers.readInt32BE(at)) > FURTHEST) return false;
  return true;
}

function written(profile: Uint8Array, tags: ReadonlyMap<string, Buffer>): Buffer {
  const head = Buffer.alloc(HEADER + 4 + tags.size * ENTRY);
  // The version, and how colours that can't be shown are met.
  head.set(profile.subarray(8, 10), 8);
  head[67] = profile[67]! & 3;
  for (const [at, words] of Object.entries(SAID)) {
    const said = text(profile, Number(at), 4);
    if (words.includes(said)) head.write(said, Number(at), 'latin1');
  }
  head.write('acsp', 36, 'latin1');
  for (const [place, number] of D50.entries()) head.writeUInt32BE(number, 68 + 4 * place);
  head.writeUInt32BE(tags.size, HEADER);
  const parts: Buffer[] = [head];
  let [entry, at] = [HEADER + 4, head.length];
  for (const [name, data] of tags) {
    head.write(name, entry, 'latin1');
    head.writeUInt32BE(at, entry + 4);
    head.writeUInt32BE(data.length, entry + 8);
    // Each begins at a multiple of four.
    parts.push(data, Buffer.alloc(-data.length & 3));
    at += data.length + (-data.length & 3);
    entry += ENTRY;
  }
  head.writeUInt32BE(at, 0);
  return Buffer.concat(parts);
}
