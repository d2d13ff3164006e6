import type { Hashing } from '../guard/hashing.js';

/** Digits of the longest number; padding hides a number's length, which its seal would show. */
const DIGITS = 10;

/**
 * `writePlace` seals a row's number for officers of one village: they can name the row again, but the number would
 * count what was done in all villages. A row's sealed number is always the same.
 */
export const writePlace = (hashing: Hashing, purpose: string, place: number): string =>
  hashing.seal(purpose, String(place).padStart(DIGITS, '0'));

/** @returns null for a text that `writePlace` didn't make */
export function readPlace(hashing: Hashing, purpose: string, sealed: string): number | null {
  const text = hashing.unseal(purpose, sealed);
  return text === null ? null : Number(text);
}
