export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Western Indonesian Time has no summer time, so plain shifting is exact. */
const WIB = 7 * HOUR;

/** Holidays with a fixed date; moving holidays would change too little here. */
const FIXED_HOLIDAYS = new Set(['01-01', '05-01', '06-01', '08-17', '12-25']);
const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);

/** `localDate` is the date in the regency, `YYYY-MM-DD`. */
export function localDate(at: Date): string {
  return new Date(at.getTime() + WIB).toISOString().slice(0, 10);
}

/** `midnight` is the beginning of that instant's day in the regency. */
function midnight(at: Date): Date {
  return new Date(Math.floor((at.getTime() + WIB) / DAY) * DAY - WIB);
}

export function isWorkingDay(at: Date): boolean {
  const date = localDate(at);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !FIXED_HOLIDAYS.has(date.slice(5));
}

/** `monthOf` is the month in the regency, 1–12. */
export function monthOf(at: Date): number {
  return Number(localDate(at).slice(5, 7));
}

export function weekdayName(at: Date): string {
  return WEEKDAYS[new Date(`${localDate(at)}T00:00:00Z`).getUTCDay()] ?? '';
}

/** `dayAndMonth`: "12 Maret". */
export function dayAndMonth(at: Date): string {
  const date = localDate(at);
  return `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''}`;
}

const OPENS = 8 * HOUR;
const CLOSES = 15.75 * HOUR;

/**
 * `inOffice` is a time in office hours, `days` working days after `after` (counted from the next day).
 * @param share position in the hours left that day, 0–1; not drawn here, so that a course can be laid out again from
 * another beginning
 */
export function inOffice(after: Date, days: number, share: number): Date {
  let day = midnight(after);
  let earliest = after.getTime() - day.getTime() + HOUR / 3;
  for (let left = days; left > 0 || !isWorkingDay(day) || earliest >= CLOSES;) {
    day = new Date(day.getTime() + DAY);
    earliest = 0;
    if (isWorkingDay(day)) left -= 1;
  }
  const from = Math.max(OPENS, earliest);
  return new Date(day.getTime() + from + share * (CLOSES - from));
}

/**
 * `atWritingHour` is a time of that day when people are at home and write: some in the morning, most later.
 * @param share 0–1
 */
export function atWritingHour(day: Date, share: number): Date {
  const hour = share < 0.35 ? 6.5 + (share / 0.35) * 5 : 12.5 + ((share - 0.35) / 0.65) * 9.9;
  return new Date(midnight(day).getTime() + Math.round(hour * HOUR));
}

/** `workingDayBefore` is the last working day before that instant's day. */
export function workingDayBefore(at: Date): Date {
  let day = new Date(at.getTime() - DAY);
  while (!isWorkingDay(day)) day = new Date(day.getTime() - DAY);
  return day;
}
