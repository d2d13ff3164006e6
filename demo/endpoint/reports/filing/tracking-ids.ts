import { randomInt } from 'node:crypto';
import { dammCheckDigit } from '../../../../src/contract/tracking-id.js';

/**
 * `randomTrackingId` is ten digits, the last a check digit. Random, so that gaps betray nothing; no leading zero, so
 * that no notation shortens it to the 7 or 8 digits of a national number.
 */
export function randomTrackingId(): string {
  const digits = String(randomInt(100_000_000, 1_000_000_000));
  return digits + dammCheckDigit(digits);
}
