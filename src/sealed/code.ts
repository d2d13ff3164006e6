/**
 * The code of a sealed report and its two halves: `auth`, which the endpoint knows a reporter by, and `wrap`, which
 * opens the reporter's keys and never leaves the device.
 */
import { formatAccessCode, randomSealedSymbols } from '../contract/access-code.js';
import { utf8, type Bytes } from '../contract/sealed/bytes.js';
import { isSealedCode } from '../contract/sealed/sealed-codes.js';
import { SealedError } from './sealed-error.js';
import { toCrockford } from './keys.js';

/**
 * A new code in canonical form: `S` and 20 symbols, of which the last two are a check, by which a tracker knows the
 * code also without its `S`. 90 random bits are enough: who has all envelopes of a server, and tries codes against
 * `auth` of 2^20 reports at once, still needs some 2^70 derivations to meet one of them, and 2^90 for one that is
 * meant. Codes of before the check have 100, and open as they did.
 */
export const randomSealedCode = (): string => `S${randomSealedSymbols()}`;

/** `S-7KQ2M-9XD4F-…`, for eyes and paper. */
export const formatSealedCode = (canonical: string): string => `S-${formatAccessCode(canonical.slice(1))}`;

/**
 * Stands before whatever sends a code.
 * @param text as it was typed, or came with a link
 * @throws SealedError `sealed-code-raw` where it is, or may be, a sealed report's code
 */
export function refuseSealedCode(text: string): void {
  if (isSealedCode(text)) throw new SealedError('sealed-code-raw');
}

async function derive(code: string, salt: Bytes, name: string, bytes: number): Promise<Bytes> {
  const ikm = await crypto.subtle.importKey('raw', utf8(code), 'HKDF', false, ['deriveBits']);
  const algorithm = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8(`aduan-sealed-1 ${name}`) };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, ikm, bytes * 8));
}

/**
 * `authOf` gives what goes over the wire in place of the code: 26 symbols of 16 bytes.
 * @param code canonical, all 21 symbols of it
 */
export const authOf = async (code: string): Promise<string> =>
  toCrockford(await derive(code, new Uint8Array(0), 'auth', 16));

/** The key by which the reporter's keys are wrapped. @param salt 16 random bytes, kept beside what is wrapped */
export async function wrapKeyOf(code: string, salt: Bytes): Promise<CryptoKey> {
  const bytes = await derive(code, salt, 'wrap', 32);
  return await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
