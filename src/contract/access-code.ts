/**
 * Access codes: 20 symbols of Crockford's base32 (100 bits). The holder of a code is the reporter. Alphabet and lenient
 * reading: Douglas Crockford, "Base 32", https://www.crockford.com/base32.html
 */
export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 20;

/**
 * Reads a code as people type it: any case, blanks, hyphens, O for 0, I and L for 1; also out of a link's `kode=`.
 * @returns the 20 symbols without hyphens, or `null` when it can't be a code
 */
export function canonicalAccessCode(text: string): string | null {
  const plain = text.normalize('NFKC').slice(0, 2000);
  const code = (/\bkode=([^&\s]+)/i.exec(plain)?.[1] ?? plain)
    .toUpperCase()
    .replace(/[\s\p{Pd}._\u200b-\u200d\u2212]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{20}$/.test(code) ? code : null;
}

/** `7KQ2M-9XD4F-…`: groups of five, for eyes and paper. */
export function formatAccessCode(canonical: string): string {
  return canonical.replace(/(.{5})(?=.)/g, '$1-');
}

/**
 * A code from random bytes (or from an HMAC).
 * @param bytes at least 20; the low five bits of each of the first 20 are used, so no symbol is likelier than another
 */
export function encodeAccessCode(bytes: Uint8Array): string {
  if (bytes.length < LENGTH) throw new RangeError('an access code needs 20 bytes');
  return [...bytes.subarray(0, LENGTH)].map((byte) => CROCKFORD[byte & 31]).join('');
}

/** A prime: what two symbols can count is nearly used up, and one wrong symbol always changes what is left. */
const CHECK = 1021;

/** `restOf` is what is left of the number that symbols write in base 32, divided by `CHECK`. */
const restOf = (canonical: string): number =>
  [...canonical].reduce((rest, symbol) => (rest * 32 + CROCKFORD.indexOf(symbol)) % CHECK, 0);

/**
 * True of a sealed report's code without its `S`, and of one other code of a thousand: 1 is left of its number. No code
 * with one wrong symbol, or with two exchanged, has that as well, because none of the first 67 powers of 32 leaves 1.
 *
 * @param canonical 20 symbols
 */
export const bearsSealedCheck = (canonical: string): boolean => restOf(canonical) === 1;

/** @param canonical at least 18 symbols, to whose first 18 the two are added that make it a sealed report's */
export function withSealedCheck(canonical: string): string {
  const symbols = canonical.slice(0, LENGTH - 2);
  // 32² leaves 3, so that what is added has to leave 1 - 3 × rest.
  const check = (1 + (CHECK - 3) * restOf(symbols)) % CHECK;
  return symbols + CROCKFORD[check >> 5] + CROCKFORD[check & 31];
}

const draw = (): string => encodeAccessCode(crypto.getRandomValues(new Uint8Array(LENGTH)));

/** 20 symbols of a new sealed report's code: 90 random bits and the check over them. */
export const randomSealedSymbols = (): string => withSealedCheck(draw());

/**
 * A new access code in canonical form: 20 Crockford base32 symbols, 100 random bits. Made on the device, so that it can
 * be written down before there is a network. One that would pass for a sealed report's is drawn again.
 */
export function randomAccessCode(): string {
  const code = draw();
  return bearsSealedCheck(code) ? randomAccessCode() : code;
}
