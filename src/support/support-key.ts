import { readKept, writeKept, type Kept } from './support-storage.js';

/** What the device stores; makes the secret if there is none yet. */
export function keptForSupport(): Kept {
  const kept = readKept();
  if (kept) return kept;
  const made = { secret: hex(crypto.getRandomValues(new Uint8Array(32))), ids: [] };
  writeKept(made);
  return made;
}

/** HMAC-SHA-256 of the number under the device's secret, as 64 hex digits: the same each time, and no one else's. */
export async function supportKey(trackingId: string): Promise<string> {
  const { secret } = keptForSupport();
  const utf8 = new TextEncoder();
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', utf8.encode(secret), hmac, false, ['sign']);
  return hex(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8.encode(trackingId))));
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
