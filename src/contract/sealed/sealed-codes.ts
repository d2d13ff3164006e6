/**
 * Codes of sealed reports (contract §14): `S` and 20 symbols of Crockford's base32. The code itself never leaves the
 * device: what is sent is the 26 symbols that are derived of it.
 */
import { canonicalAccessCode } from '../access-code.js';

/** `access_code` and `X-Access-Code` of a sealed report: 128 bits, derived of its code. */
export const SEALED_AUTH = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/**
 * Reads a sealed report's code as people type it: any case, blanks, hyphens, O for 0, I and L for 1; also out of a
 * link's `kode=`.
 * @returns `S` and 20 symbols, or null when it can't be such a code: then it may be sent
 */
export function canonicalSealedCode(text: string): string | null {
  const plain = text.normalize('NFKC').slice(0, 2000);
  const code = (/\bkode=([^&\s]+)/i.exec(plain)?.[1] ?? plain).replace(
    /^[\s\p{Pd}._\u200b-\u200d\u2212]+/u,
    '',
  );
  const symbols = /^s/i.test(code) ? canonicalAccessCode(code.slice(1)) : null;
  return symbols && `S${symbols}`;
}
