import type { Sealed } from '../database.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** 256 random bits, base64. */
export const newDraftKey = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));

/** @throws when it is no such key, and on http pages, which have no WebCrypto. */
export const importDraftKey = async (key: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    Uint8Array.from(atob(key), (character) => character.charCodeAt(0)),
    'AES-GCM',
    false,
    ['encrypt', 'decrypt'],
  );

/** @param place Key of the record: the data can be opened at no other, so no record can replace another. */
export async function seal(key: CryptoKey, place: string, data: BufferSource): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, data: await crypto.subtle.encrypt(algorithm(iv, place), key, data) };
}

/** @throws `OperationError` with another key, at another place, or when a bit was changed. */
export const unseal = (key: CryptoKey, place: string, { iv, data }: Sealed): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt(algorithm(iv, place), key, data);

const algorithm = (iv: BufferSource, place: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: bytesOf(place),
});
