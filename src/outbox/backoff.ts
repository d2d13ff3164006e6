/** Longest wait of an item in milliseconds, whatever a server or a wrong clock says. */
export const LONGEST_WAIT_MS = 3_600_000;

const FIRST_WAIT_MS = 2_000;

/**
 * Full jitter: between nothing and a ceiling that doubles from 2 s to 1 h, so that the phones of a village whose
 * network returns don't all send at once.
 *
 * @param attempts Number of failed attempts, at least 1.
 * @param random In [0, 1).
 * @param retryAfterSeconds The server's wish; a lower bound.
 * @returns Milliseconds.
 */
export function waitMs(attempts: number, random: number, retryAfterSeconds = 0): number {
  const ceiling = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(attempts, 20));
  const asked = retryAfterSeconds * 1000;
  return Math.min(LONGEST_WAIT_MS, Math.round(asked + random * (asked ? Math.min(asked, ceiling) : ceiling)));
}
