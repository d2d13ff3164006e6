import { encodeAccessCode } from '../../contract/access-code.js';
import { dammCheckDigit } from '../../contract/tracking-id.js';

/**
 * A number that no report has, or only by one chance in many millions: ten digits with a right check digit, so that
 * nothing about its form gives it away.
 */
export function nobody(which: number): string {
  const digits = String(987_000_000 + which * 7_919);
  return digits + dammCheckDigit(digits);
}

/** An access code that nobody has. */
export const noCode = (): string => encodeAccessCode(new TextEncoder().encode('kode yang tidak ada!'));
