/**
 * Body of an envelope by STREAM (Hoang, Reyhanitabar, Rogaway, Vizár: "Online Authenticated-Encryption and its
 * Nonce-Reuse Misuse-Resistance", 2015): chunks of 64 KiB under a key that is used once, each nonce with its number and
 * whether it is the last, so that none can be dropped, moved or added.
 */
import { concat, u32, type Bytes } from '../contract/sealed/bytes.js';
import { CHUNK_BYTES, TAG_BYTES } from '../contract/sealed/envelope-head.js';
import { SealedError } from './sealed-error.js';

const none = new Uint8Array(0);

const parameters = (index: number, isLast: boolean, head: Bytes) => ({
  name: 'AES-GCM',
  iv: concat(new Uint8Array(7), u32(index), Uint8Array.of(isLast ? 1 : 0)),
  additionalData: index === 0 ? head : none,
});

const importCek = (cek: Bytes, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', cek, 'AES-GCM', false, [use]);

/** @param cek 32 random bytes for this envelope alone @param head all that stands before the body */
export async function sealBody(cek: Bytes, head: Bytes, plaintext: Bytes): Promise<Bytes> {
  const key = await importCek(cek, 'encrypt');
  const count = Math.max(1, Math.ceil(plaintext.length / CHUNK_BYTES));
  const chunks: Bytes[] = [];
  for (let index = 0; index < count; index += 1) {
    const chunk = plaintext.subarray(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES);
    const sealed = await crypto.subtle.encrypt(parameters(index, index === count - 1, head), key, chunk);
    chunks.push(new Uint8Array(sealed));
  }
  return concat(...chunks);
}

/** @throws SealedError `sealed-cut` where the end is missing, `sealed-unopened` where anything was changed */
export async function openBody(cek: Bytes, head: Bytes, body: Bytes): Promise<Bytes> {
  const key = await importCek(cek, 'decrypt');
  const whole = CHUNK_BYTES + TAG_BYTES;
  const count = Math.ceil(body.length / whole);
  if (count === 0) throw new SealedError('sealed-cut');
  const open = (index: number, isLast: boolean): Promise<ArrayBuffer> =>
    crypto.subtle.decrypt(
      parameters(index, isLast, head),
      key,
      body.subarray(index * whole, (index + 1) * whole),
    );
  const chunks: Bytes[] = [];
  for (let index = 0; index < count; index += 1) {
    const isLast = index === count - 1;
    try {
      chunks.push(new Uint8Array(await open(index, isLast)));
    } catch (cause) {
      // A chunk in the middle that stands at the end now.
      const isCut =
        isLast &&
        (await open(index, false).then(
          () => true,
          () => false,
        ));
      throw new SealedError(isCut ? 'sealed-cut' : 'sealed-unopened', { cause });
    }
  }
  return concat(...chunks);
}
