/**
 * Working days, as both sides count them (contract §6): Monday to Friday without holidays, from the day after the
 * event, in the endpoint's time zone. Calendar days are `YYYY-MM-DD`: no zone moves them, and they sort as text.
 */
import type { Deadlines } from './capabilities.js';
import { writeDate } from './dates.js';
import type { StatusCode } from './statuses.js';

const DAY_MS = 86_400_000;
/** `MOST_DAYS` that are counted: an endless list of holidays would hang the page. */
export const MOST_DAYS = 3_660;

/** Working days that each turn may take. */
export type PromisedDays = Omit<Deadlines, 'holidays' | 'holidaysKnownUntil'>;

/**
 * Working days for the one whose turn it is.
 *
 * @returns undefined when it is nobody's turn, or nothing is promised
 */
export function promisedDays(
  status: StatusCode,
  classificationId: string | null,
  promised: PromisedDays,
): number | undefined {
  const days: Partial<Record<StatusCode, number | undefined>> = {
    unverified: promised.verifyWorkingDays,
    verified: promised.followupWorkingDays,
    reopened: promised.followupWorkingDays,
    in_progress: promised.resolveWorkingDays[classificationId ?? ''],
    responded: promised.autocloseWorkingDays,
  };
  return days[status];
}

/**
 * The calendar day of an instant.
 *
 * @param timeZone IANA name
 * @throws RangeError for an unknown zone or an invalid date
 */
export function dayIn(timeZone: string, instant: Date): string {
  return writeDate(instant, timeZone).slice(0, 10);
}

/**
 * The last second of a calendar day.
 *
 * @param timeZone IANA name
 * @throws RangeError for an unknown zone or an invalid day
 */
export function endOfDay(timeZone: string, day: string): Date {
  // The zone's offset at noon: clocks change at night.
  const offset = writeDate(new Date(`${day}T12:00:00Z`), timeZone).slice(19);
  return new Date(`${day}T23:59:59${offset}`);
}

/** The calendar day after a day. */
export const nextDay = (day: string): string => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);

/** Whether offices work on a day: Monday to Friday without holidays. */
export function isWorkingDay(day: string, holidays: ReadonlySet<string>): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/**
 * The n-th working day after a day, which itself doesn't count.
 *
 * @returns null when there is none within ten years
 */
export function workingDayAfter(day: string, count: number, holidays: ReadonlySet<string>): string | null {
  let left = count;
  for (let turn = 0; turn < MOST_DAYS; turn += 1) {
    if (left <= 0) return day;
    day = nextDay(day);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return null;
}

/** Working days after `from`, up to and with `to`; 0 when `to` is not later. Counts ten years at most. */
export function workingDaysBetween(from: string, to: string, holidays: ReadonlySet<string>): number {
  let count = 0;
  for (let turn = 0; from < to && turn < MOST_DAYS; turn += 1) {
    from = nextDay(from);
    if (isWorkingDay(from, holidays)) count += 1;
  }
  return count;
}
