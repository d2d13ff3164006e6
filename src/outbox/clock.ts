/** Release of this software: a clock that shows an earlier time was wrong. */
const RELEASED_AT = Date.UTC(2026, 0);
/** Longest absence in milliseconds that is believed: a clock that shows more has jumped. */
export const LONGEST_ABSENCE_MS = 365 * 86_400_000;

/**
 * Milliseconds from `at` until `now`, both by this device's clock; 0 where it must have been wrong at one of them,
 * since the real time is unknown.
 */
export const since = (at: number, now: number, longest = Infinity): number =>
  at < RELEASED_AT || at > now || now - at > longest ? 0 : now - at;
