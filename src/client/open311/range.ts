import type { Pairs } from './server.js';

/** Longest span of one query in milliseconds: GeoReport's 90 days, less one for its ends. */
const SPAN_MS = 89 * 86_400_000;

/**
 * Both ends of a query by time, as the specification wants them; none for what is no time.
 *
 * @param start milliseconds since 1970, as `end`; cut to the longest span
 */
export function rangeOf(start: number, end: number): Pairs {
  if (Number.isNaN(start + end)) return [];
  const time = (at: number) => new Date(at).toISOString().replace(/\.\d+/, '');
  return [
    ['start_date', time(Math.max(start, end - SPAN_MS))],
    ['end_date', time(end)],
  ];
}
