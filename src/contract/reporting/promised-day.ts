/** The day that an office promised in its answer (contract §16), as both sides read it. */
import type { Report } from './report.js';
import { dayIn } from '../working-days.js';

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
