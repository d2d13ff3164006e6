/** The reporter's own keys: made with the report, wrapped by its code, and had back on any device by the code alone. */
import { concat, type Bytes } from '../contract/sealed/bytes.js';
import { SealedError } from './sealed-error.js';
import { wrapKeyOf } from './code.js';
import { exportPrivate, importKey, makeKey } from './keys.js';
import type { OpeningKey } from './suite.js';

const SALT_BYTES = 16;
const IV_BYTES = 12;
/** Shared by the reporter and whoever has read the report: answers and follow-ups are sealed by it too. */
export const REPLY_PSK_BYTES = 32;

/** `WrappedReporter` is what the endpoint keeps of a reporter. */
export interface WrappedReporter {
  /** Uncompressed point, 65 bytes. */
  pk: Bytes;
  /** Of the key that wraps, 16 bytes. */
  salt: Bytes;
  /** 12 bytes. */
  iv: Bytes;
  /** AES-256-GCM over PKCS#8 of the private half and `replyPsk`. */
  wrapped: Bytes;
}

export interface Reporter {
  key: OpeningKey;
  replyPsk: Bytes;
}

const random = (bytes: number): Bytes => crypto.getRandomValues(new Uint8Array(bytes));
const gcm = (iv: Bytes, sid: Bytes) => ({ name: 'AES-GCM', iv, additionalData: sid });

/** @param code canonical @param sid the report's, to which the wrapped keys are bound */
export async function makeReporter(
  code: string,
  sid: Bytes,
): Promise<{ reporter: Reporter; wrapped: WrappedReporter }> {
  const { pk, ...key } = await makeKey();
  const [salt, iv, replyPsk] = [random(SALT_BYTES), random(IV_BYTES), random(REPLY_PSK_BYTES)];
  const secrets = concat(await exportPrivate(key), replyPsk);
  const wrapped = await crypto.subtle.encrypt(gcm(iv, sid), await wrapKeyOf(code, salt), secrets);
  return {
    reporter: { key, replyPsk },
    wrapped: { pk, salt, iv, wrapped: new Uint8Array(wrapped) },
  };
}

/** @throws SealedError `sealed-code-wrong` where the code is another one, or what was wrapped was changed or moved */
export async function unwrapReporter(
  code: string,
  sid: Bytes,
  { pk, salt, iv, wrapped }: WrappedReporter,
): Promise<Reporter> {
  let secrets: Bytes;
  try {
    secrets = new Uint8Array(await crypto.subtle.decrypt(gcm(iv, sid), await wrapKeyOf(code, salt), wrapped));
  } catch (cause) {
    throw new SealedError('sealed-code-wrong', { cause });
  }
  const key = await importKey(secrets.slice(0, -REPLY_PSK_BYTES), pk);
  return { key, replyPsk: secrets.slice(-REPLY_PSK_BYTES) };
}
