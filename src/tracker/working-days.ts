/** Calendar days as `YYYY-MM-DD`: no zone moves them, and they sort as text. */
const DAY_MS = 86_400_000;
/** A list of holidays that never ends a count would hang the page. */
const MOST_DAYS = 3_660;

const next = (day: string): string => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);

/** Monday to Friday, and no holiday. */
export function isWorkingDay(day: string, holidays: ReadonlySet<string>): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/**
 * The n-th working day after a day, which itself doesn't count (contract §6).
 * @returns null when there is none within ten years
 */
export function workingDayAfter(day: string, count: number, holidays: ReadonlySet<string>): string | null {
  let left = count;
  for (let turn = 0; turn < MOST_DAYS; turn += 1) {
    if (left <= 0) return day;
    day = next(day);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return null;
}

/** Working days after `from`, up to and with `to`; 0 when `to` is not later. Counts ten years at most. */
export function workingDaysBetween(from: string, to: string, holidays: ReadonlySet<string>): number {
  let count = 0;
  for (let turn = 0; from < to && turn < MOST_DAYS; turn += 1) {
    from = next(from);
    if (isWorkingDay(from, holidays)) count += 1;
  }
  return count;
}
