import { writeDate } from '../../src/contract/dates.js';
import { isWorkingDay } from '../../src/contract/working-days.js';

/**
 * `startOfDay` is a calendar day's first instant in a zone.
 * @param day `YYYY-MM-DD`
 * @param later days to add; 0 by default
 * @throws RangeError where that instant doesn't exist, which must not reach a query
 */
export function startOfDay(day: string, timeZone: string, later = 0): Date {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + later);
  const start = new Date(`${noon.toISOString().slice(0, 10)}T00:00:00${writeDate(noon, timeZone).slice(19)}`);
  if (Number.isNaN(start.getTime())) throw new RangeError('no such day');
  return start;
}

/** `isDay` is false for 31 February, and outside the years 1900–2199. */
export function isDay(day: string): boolean {
  if (!/^(19|20|21)\d\d-/.test(day)) return false;
  const instant = new Date(`${day}T12:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}

const DAY_MS = 86_400_000;

/** `dayBefore` is the calendar day before a day, YYYY-MM-DD. */
const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);

/** Longer than any row of holidays. */
const FREE_DAYS_MAX = 30;

/** `lastWorkingDay` is the last one before a day. */
export function lastWorkingDay(day: string, holidays: ReadonlySet<string>): string {
  let last = dayBefore(day);
  for (let turn = 0; turn < FREE_DAYS_MAX && !isWorkingDay(last, holidays); turn += 1) last = dayBefore(last);
  return last;
}
