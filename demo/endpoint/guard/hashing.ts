import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Meter } from '../config.js';

/** Every hash of the endpoint goes through here, so that tests can count them. */
export interface Hashing {
  /** SHA-256 in hex. */
  sha256(data: string | Uint8Array): string;
  /** HMAC-SHA-256 under a key of that purpose, derived from the server's secret. */
  keyed(purpose: string, data: string): Buffer;
  /** Compares two hex hashes in a time that doesn't depend on where they differ. */
  equal(left: string, right: string): boolean;
}

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
  };
}
