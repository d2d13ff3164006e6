/** Clocks of processes that share a database differ by less. */
const CLOCKS_DIFFER_MS = 600_000;

/** A count dated after `latest` was made by a clock that stood wrong: it stops no request, and is thrown away. */
export const latest = (now: Date): Date => new Date(now.getTime() + CLOCKS_DIFFER_MS);
