import type { Report } from '../../contract/reporting/report.js';
import { dayIn } from '../../contract/working-days.js';
import { dateFormat } from '../../widget/language/formats.js';

/** The day that the office promised, in short (`5 Des`), while it is ahead; else null. */
export function promisedDay(
  { promisedAt }: Pick<Report, 'promisedAt'>,
  timezone: string,
  locale: string | string[],
  now: Date,
): string | null {
  if (promisedAt === null || promisedAt <= dayIn(timezone, now)) return null;
  return dateFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    Date.parse(promisedAt),
  );
}
