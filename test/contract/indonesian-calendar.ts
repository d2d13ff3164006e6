/**
 * Days off in Indonesia by the joint ministerial decrees, written out by hand from the decrees for 2025 and 2026 and,
 * for 2027, the holidays whose date doesn't move. Kept apart from the endpoint's own list.
 */
export const DAYS_OFF = new Set(
  [
    '2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-03-28 2025-03-29 2025-03-31 2025-04-01 2025-04-02 2025-04-03',
    '2025-04-04 2025-04-07 2025-04-18 2025-04-20 2025-05-01 2025-05-12 2025-05-13 2025-05-29 2025-05-30 2025-06-01',
    '2025-06-06 2025-06-09 2025-06-27 2025-08-17 2025-08-18 2025-09-05 2025-12-25 2025-12-26',
    '2026-01-01 2026-01-16 2026-02-16 2026-02-17 2026-03-18 2026-03-19 2026-03-20 2026-03-21 2026-03-22 2026-03-23',
    '2026-03-24 2026-04-03 2026-04-05 2026-05-01 2026-05-14 2026-05-15 2026-05-27 2026-05-28 2026-05-31 2026-06-01',
    '2026-06-16 2026-08-17 2026-08-25 2026-12-24 2026-12-25',
    '2027-01-01 2027-05-01 2027-06-01 2027-08-17 2027-12-25',
  ].flatMap((line) => line.split(' ')),
);

/** Another way to the same calendar: weekdays by Zeller's congruence, days by counting months. */
function weekdayByZeller(year: number, month: number, day: number): number {
  const [m, y] = month < 3 ? [month + 12, year - 1] : [month, year];
  const h =
    (day +
      Math.floor((13 * (m + 1)) / 5) +
      y +
      Math.floor(y / 4) -
      Math.floor(y / 100) +
      Math.floor(y / 400)) %
    7;
  return (h + 6) % 7;
}
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const two = (number: number) => String(number).padStart(2, '0');

export interface CalendarDay {
  day: string;
  isOpen: boolean;
}
export const CALENDAR: CalendarDay[] = [];
for (const year of [2025, 2026, 2027, 2028]) {
  MONTHS.forEach((length, index) => {
    for (let date = 1; date <= length + (index === 1 && isLeap(year) ? 1 : 0); date += 1) {
      const day = `${year}-${two(index + 1)}-${two(date)}`;
      const weekday = weekdayByZeller(year, index + 1, date);
      CALENDAR.push({ day, isOpen: weekday > 0 && weekday < 6 && !DAYS_OFF.has(day) });
    }
  });
}
/** So many days of it are 2025 to 2027. */
export const THREE_YEARS = CALENDAR.filter(({ day }) => day < '2028').length;
