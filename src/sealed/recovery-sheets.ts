/**
 * The recovery key on paper: three sheets, of which any two give it back (Shamir's secret sharing, by
 * `shamir-secret-sharing`, audited by Cure53 and Zellic). A sheet is 40 bytes as 64 symbols of Crockford's base32: 4
 * of the key's kid, by which sheets of another ceremony are known, 33 of the share, 3 of SHA-256 over these, by which
 * a slip of the pen is.
 */
import { combine, split } from 'shamir-secret-sharing';
import { CROCKFORD } from '../contract/access-code.js';
import { concat, fromBase64url, sameBytes, toBase64url, utf8, type Bytes } from '../contract/sealed/bytes.js';
import { PK_BYTES } from '../contract/sealed/envelope-head.js';
import { toCrockford, withKid } from './keys.js';
import { SealedError } from './sealed-error.js';
import { suite, type OpeningKey } from './suite.js';

const SHEETS = 3;
const NEEDED = 2;
const KID_BYTES = 4;
const SCALAR_BYTES = 32;
const CHECK_BYTES = 3;
const SHEET_SYMBOLS = ((KID_BYTES + SCALAR_BYTES + 1 + CHECK_BYTES) * 8) / 5;
const GROUP = 4;

async function checkOf(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, CHECK_BYTES);
}

/** A sheet's symbols in fours, as they are printed. */
export const groupsOf = (sheet: string): readonly string[] =>
  sheet.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];

/** A sheet as it is compared: any case, blanks and hyphens, O for 0, I and L for 1. */
export const plainSheet = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');

/** @param recovery as `makeKey` gives it @returns three sheets of 64 symbols */
export async function splitRecovery({ kid, pair }: OpeningKey): Promise<readonly string[]> {
  const { d } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const scalar = fromBase64url(d);
  if (scalar?.length !== SCALAR_BYTES) throw new SealedError('sealed-malformed');
  const shares = await split(scalar, SHEETS, NEEDED);
  return await Promise.all(
    shares.map(async (share) => {
      const told = concat(kid.subarray(0, KID_BYTES), share);
      return toCrockford(concat(told, await checkOf(told)));
    }),
  );
}

/**
 * @param typed one sheet
 * @param kid the recovery key's
 * @returns its share
 * @throws SealedError `sealed-sheet-misread` where a symbol is wrong or missing, `sealed-sheet-other` where it is of
 *   another ceremony
 */
export async function readSheet(typed: string, kid: Bytes): Promise<Bytes> {
  const bytes = bytesOf(plainSheet(typed));
  if (bytes === null) throw new SealedError('sealed-sheet-misread');
  const told = bytes.slice(0, -CHECK_BYTES);
  if (!sameBytes(await checkOf(told), bytes.subarray(-CHECK_BYTES)))
    throw new SealedError('sealed-sheet-misread');
  if (!sameBytes(told.subarray(0, KID_BYTES), kid.subarray(0, KID_BYTES)))
    throw new SealedError('sealed-sheet-other');
  return told.slice(KID_BYTES);
}

function bytesOf(symbols: string): Bytes | null {
  if (symbols.length !== SHEET_SYMBOLS) return null;
  const bytes: number[] = [];
  let [value, bits] = [0, 0];
  for (const symbol of symbols) {
    const five = CROCKFORD.indexOf(symbol);
    if (five < 0) return null;
    value = ((value << 5) | five) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((value >> bits) & 0xff);
    }
  }
  return new Uint8Array(bytes);
}

/**
 * @param pk the recovery key's public half, as the epoch has it
 * @throws SealedError as `readSheet`; `sealed-sheet-twice` where both are the same one, `sealed-key-mismatch` where
 * they make another key than that of `pk`
 */
export async function joinRecovery(sheets: readonly [string, string], pk: Bytes): Promise<OpeningKey> {
  const { kid } = await withKid(pk);
  const [one, other] = [await readSheet(sheets[0], kid), await readSheet(sheets[1], kid)];
  if (one.at(-1) === other.at(-1)) throw new SealedError('sealed-sheet-twice');
  const scalar = new Uint8Array(await combine([one, other]));
  try {
    const key = { kid, pair: await importScalar(scalar, pk) };
    await assertFits(key);
    return key;
  } catch (cause) {
    throw new SealedError('sealed-key-mismatch', { cause });
  }
}

async function importScalar(scalar: Bytes, pk: Bytes): Promise<OpeningKey['pair']> {
  const half = (PK_BYTES - 1) / 2;
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    d: toBase64url(scalar),
    x: toBase64url(pk.subarray(1, 1 + half)),
    y: toBase64url(pk.subarray(1 + half)),
  };
  const algorithm = { name: 'ECDH', namedCurve: 'P-256' };
  const privateKey = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['deriveBits']);
  return { privateKey, publicKey: await suite.DeserializePublicKey(pk) };
}

/**
 * Engines need not look whether both halves of a JWK belong together: what is sealed for one must open by the other.
 */
async function assertFits({ pair }: OpeningKey): Promise<void> {
  const { encapsulatedSecret, ciphertext } = await suite.Seal(pair.publicKey, utf8('aduan'));
  await suite.Open(pair, encapsulatedSecret, ciphertext);
}
