/**
 * An officer's copy of a team key: wrapped by six words that were shown to them once. The endpoint keeps it and knows
 * no word. Six of the list's 1,400 words are 62 bits; each guess costs 600,000 rounds of PBKDF2 (OWASP's "Password
 * Storage Cheat Sheet" for PBKDF2-HMAC-SHA256), which adds 19 bits to a search of all: far beyond whoever has a stolen
 * backup, as long as the words were drawn here and not chosen.
 */
import { concat, sameBytes, utf8, type Bytes } from '../contract/sealed/bytes.js';
import { importKey, withKid } from './keys.js';
import { SealedError } from './sealed-error.js';
import type { OpeningKey } from './suite.js';

const ROUNDS = 600_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

/** `WrappedKey` is what the endpoint keeps for an officer. */
export interface WrappedKey {
  /** 16 bytes. */
  salt: Bytes;
  /** 12 bytes. */
  iv: Bytes;
  /** AES-256-GCM over PKCS#8 of the team key's private half. */
  wrapped: Bytes;
}

/** To whom and to which epoch a wrapped key belongs: it opens as no other. */
export interface WrappedPlace {
  kid: Bytes;
  /**
   * `recoveryKid` vouches for the half whose private key is on paper: the server can't name another recovery key beside
   * a true team key, as its fingerprint of both would fit.
   */
  recoveryKid: Bytes;
  /** Name of the officer's account, which no other account ever has. */
  officer: string;
}

const random = (bytes: number): Bytes => crypto.getRandomValues(new Uint8Array(bytes));
const gcm = (iv: Bytes, { kid, recoveryKid, officer }: WrappedPlace) => ({
  name: 'AES-GCM',
  iv,
  additionalData: concat(kid, recoveryKid, utf8(officer)),
});

/** Words as they are compared: letters alone, so that case, blanks and hyphens don't matter. */
export const plainWords = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

async function keyOf(words: string, salt: Bytes): Promise<CryptoKey> {
  const password = await crypto.subtle.importKey('raw', utf8(plainWords(words)), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
  return await crypto.subtle.deriveKey(algorithm, password, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

/** @param pkcs8 private half of the team key, as `exportPrivate` gives it */
export async function wrapByWords(pkcs8: Bytes, words: string, place: WrappedPlace): Promise<WrappedKey> {
  const [salt, iv] = [random(SALT_BYTES), random(IV_BYTES)];
  const wrapped = await crypto.subtle.encrypt(gcm(iv, place), await keyOf(words, salt), pkcs8);
  return { salt, iv, wrapped: new Uint8Array(wrapped) };
}

/**
 * @returns the private half as PKCS#8, to be wrapped for another officer
 * @throws SealedError `sealed-code-wrong` where the words are others, or the copy is another officer's or pair's
 */
export async function unwrapByWords(words: string, place: WrappedPlace, kept: WrappedKey): Promise<Bytes> {
  try {
    const key = await keyOf(words, kept.salt);
    return new Uint8Array(await crypto.subtle.decrypt(gcm(kept.iv, place), key, kept.wrapped));
  } catch (cause) {
    throw new SealedError('sealed-code-wrong', { cause });
  }
}

/**
 * @param pk of the team key
 * @returns the team key, whose private half can't be exported again
 * @throws SealedError as `unwrapByWords`; `sealed-key-mismatch` where `kid` isn't that of `pk`
 */
export async function openByWords(
  words: string,
  pk: Bytes,
  place: WrappedPlace,
  kept: WrappedKey,
): Promise<OpeningKey> {
  if (!sameBytes((await withKid(pk)).kid, place.kid)) throw new SealedError('sealed-key-mismatch');
  return await importKey(await unwrapByWords(words, place, kept), pk);
}
