/** The day that an office promised in its answer (contract §16), as both sides read it. */
import type { Report } from './report.js';
import { dayIn } from '../working-days.js';

/** Whether the reporter of an answered report lets the question rest: until the promised day it isn't asked. */
export const isResting = (
  { statusCode, waitsUntil }: Pick<Report, 'statusCode' | 'waitsUntil'>,
  timezone: string,
  now: Date,
): boolean => statusCode === 'responded' && (waitsUntil ?? '') > dayIn(timezone, now);

/** The promised day in short (`5 Des`), while it is ahead; else null. */
export function promisedDay(
  { promisedAt }: Pick<Report, 'promisedAt'>,
  timezone: string,
  locale: string | string[],
  now: Date,
): string | null {
  if (promisedAt === null || promisedAt <= dayIn(timezone, now)) return null;
  const how = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, how).format(Date.parse(promisedAt));
}
