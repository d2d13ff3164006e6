import { readDate } from '../../../src/contract/dates.js';
import { dayIn } from '../../../src/contract/working-days.js';
import { isDay, startOfDay } from '../days.js';

/** `Span` is a part of the time line: from its first instant up to, and without, its second. */
export interface Span {
  from: Date;
  until: Date;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
/** With a zone, as GeoReport v2 demands. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/i;

/**
 * `readInstant` reads a time of W3C's "Date and Time Formats": the day in the agency's zone, or an instant, which lasts
 * a second as answers tell times to the second. The plus of an offset may have become a blank.
 * @returns null for anything else
 */
export function readInstant(text: string, timeZone: string): Span | null {
  if (DAY.test(text))
    return isDay(text) ? { from: startOfDay(text, timeZone), until: startOfDay(text, timeZone, 1) } : null;
  const instant = text.replace(/ (?=\d\d:\d\d$)/, '+');
  const read = INSTANT.test(instant) && isDay(instant.slice(0, 10)) ? readDate(instant) : null;
  if (read === null) return null;
  const from = new Date(read);
  from.setMilliseconds(0);
  return { from, until: new Date(from.getTime() + 1_000) };
}

/** `daysIn` are the whole days of a zone that begin in a span: of some reports the day alone is told. */
export function daysIn({ from, until }: Span, timeZone: string): Span {
  const firstFrom = (instant: Date): Date => {
    const day = dayIn(timeZone, instant);
    const start = startOfDay(day, timeZone);
    return start >= instant ? start : startOfDay(day, timeZone, 1);
  };
  return { from: firstFrom(from), until: firstFrom(until) };
}
