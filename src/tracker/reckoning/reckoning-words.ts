import type { ClockDays } from '../../contract/reporting/clock-days.js';
import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian. */
export const reckoningWords = {
  loading: 'Memuat hitungannya…',
  start: 'belum dihitung',
  /** @param nth of the days that count, from 1 */
  day: (nth: number) => `hari ke-${nth}`,
  extension: (nth: number) => `hari ke-${nth}, perpanjangan`,
  weekend: 'akhir pekan',
  /** @param name what it is called; null if unknown */
  holiday: (name: string | null) => (name ? `libur: ${name}` : 'libur'),
  pause: 'menunggu pelapor',
  uncounted: 'tidak dihitung',
  estimate: 'Perkiraan: hari libur sesudah itu belum diumumkan.',
  source: (text: string) => `Dasar: ${text}`,
};
export type ReckoningMessages = MessagesOf<typeof reckoningWords>;

/** `DayInWords` is a day on the way to a due day. */
export interface DayInWords {
  /** `YYYY-MM-DD` */
  date: string;
  counted: boolean;
  text: string;
}

/** `daysInWords` say of each day whether it counts, and why it doesn't. */
export function daysInWords({ days }: ClockDays, m: ReckoningMessages): DayInWords[] {
  let nth = 0;
  return days.map(({ date, counted, why, name }) => {
    if (counted) nth += 1;
    const text = counted
      ? (why === 'extension' ? m.extension : m.day)(nth)
      : why === 'holiday'
        ? m.holiday(name)
        : why === 'start' || why === 'weekend' || why === 'pause'
          ? m[why]
          : m.uncounted;
    return { date, counted, text };
  });
}

/** `calendarDays` writes days of the calendar, which no zone moves: `Kamis, 3 Desember`. */
export function calendarDays(locale: string | string[]): (day: string) => string {
  const how = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(locale, how);
  return (day) => format.format(Date.parse(day));
}
