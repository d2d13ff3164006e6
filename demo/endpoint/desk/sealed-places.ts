import type { Hashing } from '../guard/hashing.js';

/** No number is longer, and all are as long: the length of what is sealed can be told. */
const DIGITS = 10;

/**
 * A number that counts what was done in all villages, for those who may know of one alone: sealed, so that they can name the row again and learn
 * nothing from it. The same row has the same one.
 */
export const writePlace = (hashing: Hashing, purpose: string, place: number): string =>
  hashing.seal(purpose, String(place).padStart(DIGITS, '0'));

/** @returns null for what isn't ours */
export function readPlace(hashing: Hashing, purpose: string, sealed: string): number | null {
  const text = hashing.unseal(purpose, sealed);
  return text === null ? null : Number(text);
}
