/**
 * `randomKey` is an `Idempotency-Key`. `crypto.randomUUID` is missing on `http://` pages, which a desk in an office's
 * own network may be.
 */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
