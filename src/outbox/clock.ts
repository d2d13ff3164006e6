/** Nothing here is older than this software: a clock that says so stood wrong. */
const RELEASED_AT = Date.UTC(2026, 0);
/** Nobody comes back to a draft or a number after longer than this: a clock that says so has jumped. */
export const LONGEST_ABSENCE_MS = 365 * 86_400_000;

/**
 * Milliseconds from `at` until `now`, both by this device's clock; 0 where it must have stood wrong then or stands wrong now, since nobody
 * knows how long it was.
 */
export const since = (at: number, now: number, longest = Infinity): number =>
  at < RELEASED_AT || at > now || now - at > longest ? 0 : now - at;
