import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  timingSafeEqual,
} from 'node:crypto';
import type { Meter } from '../config.js';

/** `Hashing` is the only way to hash in the endpoint, so that tests can count hashes. */
export interface Hashing {
  /** SHA-256 in hex. */
  sha256(data: string | Uint8Array): string;
  /** HMAC-SHA-256 under a key for that purpose, derived from the server's secret. */
  keyed(purpose: string, data: string): Buffer;
  /** Compares two hex hashes in a time that doesn't depend on where they differ. */
  equal(left: string, right: string): boolean;
  /**
   * Encrypts a text that only this endpoint reads again, as base64url. Equal texts give equal results, so that they can
   * be compared; nothing but their length can be told.
   */
  seal(purpose: string, text: string): string;
  /** The text that was sealed for that purpose; null for anything else. */
  unseal(purpose: string, sealed: string): string | null;
}

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** @param secret hex, from `secrets.ts` */
export function createHashing(secret: string, meter?: Meter): Hashing {
  const keys = new Map<string, Buffer>();
  const count = (): void => {
    if (meter !== undefined) meter.hashes += 1;
  };
  const keyFor = (purpose: string): Buffer => {
    let key = keys.get(purpose);
    if (key === undefined) {
      key = Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'hex'), '', purpose, 32));
      keys.set(purpose, key);
    }
    return key;
  };
  return {
    sha256(data) {
      count();
      return createHash('sha256').update(data).digest('hex');
    },
    keyed(purpose, data) {
      count();
      return createHmac('sha256', keyFor(purpose)).update(data).digest();
    },
    equal(left, right) {
      count();
      const a = Buffer.from(left, 'hex');
      const b = Buffer.from(right, 'hex');
      return a.length === b.length && timingSafeEqual(a, b);
    },
    seal(purpose, text) {
      count();
      // The nonce is derived from the text: a repeated nonce then means a repeated text, which is all that GCM needs.
      const nonce = createHmac('sha256', keyFor(`${purpose} nonce`))
        .update(text)
        .digest()
        .subarray(0, NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, keyFor(`${purpose} sealed`), nonce, { authTagLength: TAG_BYTES });
      const hidden = [cipher.update(text, 'utf8'), cipher.final()];
      return Buffer.concat([nonce, ...hidden, cipher.getAuthTag()]).toString('base64url');
    },
    unseal(purpose, sealed) {
      count();
      const bytes = Buffer.from(sealed, 'base64url');
      // Node reads base64url leniently: only our own spelling counts.
      if (bytes.length < NONCE_BYTES + TAG_BYTES || bytes.toString('base64url') !== sealed) return null;
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const cipher = createDecipheriv(CIPHER, keyFor(`${purpose} sealed`), nonce, {
        authTagLength: TAG_BYTES,
      });
      cipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      try {
        const hidden = bytes.subarray(NONCE_BYTES, -TAG_BYTES);
        return cipher.update(hidden, undefined, 'utf8') + cipher.final('utf8');
      } catch {
        return null;
      }
    },
  };
}
