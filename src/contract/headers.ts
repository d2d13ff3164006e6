/** Header names of the contract. */
export const ACCESS_CODE_HEADER = 'X-Access-Code';
export const CHALLENGE_HEADER = 'X-Challenge';
export const IDEMPOTENCY_KEY_HEADER = 'Idempotency-Key';

/** Headers that a cross-origin page may send and read. */
export const CORS_ALLOWED_HEADERS = [
  'Content-Type',
  'Accept-Language',
  IDEMPOTENCY_KEY_HEADER,
  'If-None-Match',
  ACCESS_CODE_HEADER,
  CHALLENGE_HEADER,
] as const;
export const CORS_EXPOSED_HEADERS = ['ETag', 'Retry-After'] as const;
export const CORS_METHODS = ['GET', 'POST', 'DELETE'] as const;
export const CORS_MAX_AGE_SECONDS = 7200;
export const VARY_HEADERS = [ACCESS_CODE_HEADER, 'Origin', 'Accept-Language'] as const;

/**
 * True when a key can carry 122 random bits: a UUID (any spelling of 31 or more hex digits), or 21 to 128 URL-safe
 * characters. Shorter keys could meet by chance, and a meeting would hand one person another's receipt.
 */
export function isIdempotencyKey(key: string): boolean {
  if (!/^[\w.~-]{21,128}$/.test(key)) return false;
  return !/^[\da-f-]+$/i.test(key) || key.replace(/-/g, '').length >= 31;
}
