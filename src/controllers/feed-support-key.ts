import { readKept, writeKept } from './feed-device.js';

/** HMAC-SHA-256 of the number under the device's secret, as 64 hex digits: the same each time, and no one else's. */
export async function supportKey(trackingId: string): Promise<string> {
  let kept = readKept();
  if (!kept) {
    kept = { secret: hex(crypto.getRandomValues(new Uint8Array(32))), ids: [] };
    writeKept(kept);
  }
  const utf8 = new TextEncoder();
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', utf8.encode(kept.secret), hmac, false, ['sign']);
  return hex(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8.encode(trackingId))));
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
