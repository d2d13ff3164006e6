import type { DayReason } from '../../../src/contract/reporting/clocks.js';
import { isWorkingDay, MOST_DAYS, nextDay } from '../../../src/contract/working-days.js';
import type { OfficeCalendar } from '../town/calendar-file.js';
import type { Counted } from './rules.js';

/** `Pause` stops a clock: the days after `from`, up to and with `to`, don't count. Both are `YYYY-MM-DD`. */
export interface Pause {
  from: string;
  to: string;
}

/** `Counting` is what a due day is reckoned from. */
export interface Counting {
  /** Day of the event, `YYYY-MM-DD`; it doesn't count itself. */
  startsOn: string;
  days: number;
  counted: Counted;
  pauses?: readonly Pause[];
  /** Days that are added behind the others; 0 by default. */
  extension?: number;
}

/** `ReckonedDay` is one day of a reckoning, and why it counts or doesn't. */
interface ReckonedDay {
  date: string;
  counted: boolean;
  why: DayReason;
  /** `name` of the holiday. */
  name?: string;
}

/** `Reckoning` is a due day with every day on the way to it. */
export interface Reckoning {
  /** From the day of the event to the due day, each once. */
  days: readonly ReckonedDay[];
  dueOn: string;
  /** The due day lies beyond the days whose holidays are known. */
  isEstimate: boolean;
}

/** `reckon` counts day by day until the last one is reached. @returns null where that isn't within ten years */
export function reckon(
  counting: Counting,
  calendar: Pick<OfficeCalendar, 'names' | 'knownUntil'>,
): Reckoning | null {
  const { startsOn, days: own, extension = 0 } = counting;
  const days: ReckonedDay[] = [{ date: startsOn, counted: false, why: 'start' }];
  let date = startsOn;
  for (let count = 0; count < own + extension;) {
    if (days.length > MOST_DAYS) return null;
    date = nextDay(date);
    const day = judge(date, counting, calendar.names);
    if (day.counted) count += 1;
    days.push(day.counted && count > own ? { ...day, why: 'extension' } : day);
  }
  return { days, dueOn: date, isEstimate: date > calendar.knownUntil };
}

function judge(
  date: string,
  { counted, pauses = [] }: Counting,
  names: OfficeCalendar['names'],
): ReckonedDay {
  const isPaused = pauses.some(({ from, to }) => from < date && date <= to);
  if (counted === 'calendar')
    return isPaused ? { date, counted: false, why: 'pause' } : { date, counted: true, why: 'calendar' };
  const name = names.get(date);
  if (name !== undefined) return { date, counted: false, why: 'holiday', name };
  if (!isWorkingDay(date, NO_HOLIDAYS)) return { date, counted: false, why: 'weekend' };
  return isPaused ? { date, counted: false, why: 'pause' } : { date, counted: true, why: 'working' };
}

/** Holidays are looked up by their names before. */
const NO_HOLIDAYS: ReadonlySet<string> = new Set();
