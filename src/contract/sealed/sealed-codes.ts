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

/**
 * `SEALED_CODE` finds what may be a sealed report's code (contract §14), and is never sent, whatever else it may be:
 * of sealed reports the tracker knows this alone.
 *
 * Alone or behind `kode=`: `S` and 20 symbols in any spelling, one or two more or fewer than that included, because a
 * code with a slip of the finger still tells nearly all of it. Without a gap behind the `S` only from 20 symbols on:
 * `S` and 19 are another report's code. Inside other text: `S` and four groups of five, with a digit.
 *
 * Without flags, so that it also holds in a `pattern` of HTML, which has `u` or `v`.
 */
export const SEALED_CODE =
  /(?:^|kode=)[\W_]*[sS](?:[\W_]+|(?=(?:[^\W_][\W_]*){20}))(?:[^\W_][\W_]*){18,22}(?:$|&)|(?<![^\W_])[sS]\W?(?=\D{0,23}\d)(?:(?:[^\W_]{5}[^\w\s]?){4}|(?:[^\W_]{5}\s){3}[^\W_]{5})(?![^\W_])/;

/** True of any text with what may be a sealed report's code in it. @param text as typed, or as it came by a link */
export const isSealedCode = (text: string): boolean =>
  SEALED_CODE.test(text.normalize('NFKC').slice(0, 2000));
