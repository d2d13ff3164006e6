import { CROCKFORD } from '../contract/access-code.js';
import { concat, type Bytes } from '../contract/sealed/bytes.js';
import { KID_BYTES } from '../contract/sealed/envelope-head.js';
import { SealedError } from './sealed-error.js';
import { suite, type OpeningKey, type PublicKey } from './suite.js';

const FINGERPRINT_SYMBOLS = 12;
const P256 = { name: 'ECDH', namedCurve: 'P-256' };

const sha256 = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** A key's id: the first 8 bytes of SHA-256 over its uncompressed point. */
export const withKid = async (pk: Bytes): Promise<PublicKey> => ({
  kid: (await sha256(pk)).slice(0, KID_BYTES),
  pk,
});

/** Bytes as symbols of Crockford's base32, five bits each from the first bit on; the last is filled up with zeros. */
export function toCrockford(bytes: Uint8Array): string {
  let [symbols, value, bits] = ['', 0, 0];
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    bits += 8;
    for (; bits >= 5; bits -= 5) symbols += CROCKFORD[(value >> (bits - 5)) & 31]!;
  }
  return bits > 0 ? symbols + CROCKFORD[(value << (5 - bits)) & 31]! : symbols;
}

/** `7KQ-2M9-XD4-FTR`: the first 60 bits of SHA-256 over both keys' points. */
export async function fingerprintOf(team: Bytes, recovery: Bytes): Promise<string> {
  const symbols = toCrockford(await sha256(concat(team, recovery))).slice(0, FINGERPRINT_SYMBOLS);
  return symbols.replace(/(.{3})(?=.)/g, '$1-');
}

/**
 * A new key whose private half can be exported, so that it can be wrapped.
 * @returns the pair, and its public half as bytes
 */
export async function makeKey(): Promise<OpeningKey & PublicKey> {
  const pair = await suite.GenerateKeyPair(true);
  const pk = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { ...(await withKid(pk)), pair };
}

/** PKCS#8, with the public half inside as every engine writes it: one without it Safari doesn't import. */
export const exportPrivate = async ({ pair }: OpeningKey): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));

/**
 * @param pkcs8 as `exportPrivate` gives it
 * @param pk its public half: not every engine looks whether they fit
 * @throws SealedError `sealed-malformed` where it is no private key, or `pk` no point
 */
export async function importKey(pkcs8: Bytes, pk: Bytes): Promise<OpeningKey> {
  try {
    const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, P256, false, ['deriveBits']);
    const publicKey = await suite.DeserializePublicKey(pk);
    return { kid: (await withKid(pk)).kid, pair: { privateKey, publicKey } };
  } catch (cause) {
    throw new SealedError('sealed-malformed', { cause });
  }
}
