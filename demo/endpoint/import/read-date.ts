import { isDay } from '../days.js';

/** `DayOrder` is how a file writes 3/4/2026: `dmy` as in Indonesia, `mdy` as in America. */
export type DayOrder = 'dmy' | 'mdy';

/** `WrittenTime` is a day, and the time of day where it was written. */
export interface WrittenTime {
  day: string;
  /** `HH:MM:SS` */
  time: string | null;
}

const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^[fp]eb/,
  /^mar/,
  /^apr/,
  /^(mei|may)/,
  /^jun/,
  /^jul/,
  /^(agu|agt|ags|aug)/,
  /^sep/,
  /^(okt|oct)/,
  /^no[vp]/,
  /^(des|dec)/,
];

const TIME =
  /(?:^|[\sT,])(?:pukul |pkl\.? |jam )?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*([ap]\.?m\b\.?)?/i;

/** Day 1 of a spreadsheet's count of days is 31 December 1899, but for a leap day that never was. */
const SHEET_EPOCH = Date.UTC(1899, 11, 30);

const two = (number: number | string): string => String(number).padStart(2, '0');

const dayOf = (year: number, month: number, day: number): string | null => {
  const written = `${year < 100 ? 2000 + year : year}-${two(month)}-${two(day)}`;
  return isDay(written) ? written : null;
};

/** `readTime` reads `14:03:11`, `14.03`, `2:03:11 PM`. @returns null for no time */
export function readTime(text: string): string | null {
  const [, hour, minute, second = '0', half] = TIME.exec(` ${text.trim()}`) ?? [];
  if (hour === undefined || minute === undefined) return null;
  const isAfternoon = half?.toLowerCase().startsWith('p') === true;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return `${two(hours)}:${minute}:${two(second)}`;
}

/** `readWrittenTime` reads a day as people, spreadsheets and databases write it. @returns null for none */
export function readWrittenTime(text: string, order: DayOrder): WrittenTime | null {
  const written = text
    .trim()
    .replace(
      /^(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\s+/i,
      '',
    );
  if (/^\d{5}([.,]\d+)?$/.test(written)) return ofSheet(Number(written.replace(',', '.')));
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=\D|$)/.exec(written);
  if (iso !== null)
    return withTime(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), written.slice(iso[0].length));
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?=\D|$)/.exec(written);
  if (numbers !== null) {
    const [first, second, year] = numbers.slice(1).map(Number) as [number, number, number];
    const day = order === 'dmy' ? dayOf(year, second, first) : dayOf(year, first, second);
    return withTime(day, written.slice(numbers[0].length));
  }
  const named =
    /^(\d{1,2})[\s.-]+(\p{L}{3,})\.?[\s,-]+(\d{4}|\d{2})(?=\D|$)/u.exec(written) ??
    swapped(/^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})(?=\D|$)/u.exec(written));
  if (named === null) return null;
  const month = MONTHS.findIndex((one) => one.test(named[2]!.toLowerCase())) + 1;
  const day = month === 0 ? null : dayOf(Number(named[3]!), month, Number(named[1]!));
  return withTime(day, written.slice(named[0]!.length));
}

/** November 27, 2026, in the order of 27 November 2026. */
const swapped = (found: RegExpExecArray | null): string[] | null =>
  found && [found[0], found[2]!, found[1]!, found[3]!];

const withTime = (day: string | null, rest: string): WrittenTime | null =>
  day === null ? null : { day, time: readTime(rest) };

function ofSheet(days: number): WrittenTime | null {
  const instant = new Date(SHEET_EPOCH + Math.round(days * 86_400) * 1_000).toISOString();
  const day = instant.slice(0, 10);
  if (!isDay(day)) return null;
  return { day, time: Number.isInteger(days) ? null : instant.slice(11, 19) };
}

/** `guessDayOrder` looks for a number above 12; where there is none, days come first, as in Indonesia. */
export function guessDayOrder(texts: readonly string[]): DayOrder {
  for (const text of texts) {
    const [, first, second] = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{2}/.exec(text) ?? [];
    if (Number(first) > 12) return 'dmy';
    if (Number(second) > 12) return 'mdy';
  }
  return 'dmy';
}
