import * as z from 'zod/mini';
import { isDay } from './day.js';
import type { Faults } from './faults.js';
import type { TownFile } from './folder.js';
import { readTable, refuseTwice } from './table.js';

/** `OfficeCalendar` is when offices are closed, in the agency's zone, besides Saturdays and Sundays. */
export interface OfficeCalendar {
  /** `YYYY-MM-DD`, sorted. */
  holidays: readonly string[];
  /** `names` of the holidays, by their day. */
  names: ReadonlyMap<string, string>;
  /** Holidays after this day were not announced yet. */
  knownUntil: string;
  opens: number;
  closes: number;
}

/** `holidayRow` is a line of `holidays.csv`. */
export const holidayRow = z.object({
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as 2026-12-25')),
  name: z.string(),
  /** `announced` by decree; `fixed` by law on the same day each year; `expected`: calculated, to be announced. */
  status: z.enum(['announced', 'fixed', 'expected']),
});

/** `holidays.csv`: national holidays, joint leave, and the agency's own. */
export function readHolidays(
  file: TownFile,
  knownUntil: string | null,
  faults: Faults,
): Pick<OfficeCalendar, 'holidays' | 'names'> {
  const before = faults.lines.length;
  const rows = readTable(file, holidayRow, faults);
  const isWhole = faults.lines.length === before;
  refuseTwice(file.name, rows, 'date', faults);
  for (const { line, is } of rows) {
    if (!isDay(is.date))
      faults.add(file.name, line, `date: there is no day ${is.date}`, {
        code: 'no-such-day',
        path: ['date'],
        values: { day: is.date },
      });
    if (is.status === 'expected' && knownUntil !== null && is.date <= knownUntil)
      faults.add(
        file.name,
        line,
        `status: expected, but agency.yaml says that days are known until ${knownUntil}`,
        { code: 'expected', path: ['status'], values: { day: knownUntil } },
      );
  }
  const years = new Set(rows.map(({ is }) => Number(is.date.slice(0, 4))));
  const missing = knownUntil === null ? null : firstMissing(years, Number(knownUntil.slice(0, 4)));
  if (isWhole && missing !== null)
    faults.add(
      file.name,
      null,
      `no day of ${missing}, but agency.yaml says that days are known until ${knownUntil}`,
      { code: 'year-without-days', values: { year: missing, day: knownUntil ?? '' } },
    );
  const names = new Map(rows.map(({ is }) => [is.date, is.name]));
  return { holidays: [...names.keys()].sort(), names };
}

/**
 * `firstMissing` is the first year without a holiday: every year begins with one. @returns null where none is missing
 */
function firstMissing(years: ReadonlySet<number>, last: number): number | null {
  for (let year = Math.min(last, ...years); year <= last; year += 1) if (!years.has(year)) return year;
  return null;
}
