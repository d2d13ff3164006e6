/** No item ever waits longer than this, whatever a server or a wrong clock says. */
export const LONGEST_WAIT_MS = 3_600_000;

const FIRST_WAIT_MS = 2_000;

/**
 * Full jitter: anywhere between nothing and a ceiling that doubles from 2 s to 1 h, so that the phones of a village
 * whose network comes back don't all knock at once.
 *
 * @param attempts How many have failed, at least 1.
 * @param random In [0, 1).
 * @param retryAfterSeconds What the server asked for; a lower bound.
 * @returns Milliseconds.
 */
export function waitMs(attempts: number, random: number, retryAfterSeconds = 0): number {
  const ceiling = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(attempts, 20));
  const asked = retryAfterSeconds * 1000;
  return Math.min(LONGEST_WAIT_MS, Math.round(asked + random * (asked ? Math.min(asked, ceiling) : ceiling)));
}
