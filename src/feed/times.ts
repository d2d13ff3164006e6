import { isDayAlone, knownZone } from '../contract/dates.js';
import { dayIn } from '../contract/working-days.js';
import { dateFormat } from '../widget/language/formats.js';

/** Short times for cards, in one language and the endpoint's time zone; a bare day gets no hours. */
export interface TimeWords {
  /** `3 jam yang lalu`, `kemarin` */
  ago: (iso: string, now: number) => string;
  /** `21 Nov 2026, 14.05`, `21 Nov 2026` */
  at: (iso: string) => string;
}

const DAY_SECONDS = 86_400;

/** Units in seconds, longest first. Times shorter than the last are counted in minutes. */
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', DAY_SECONDS],
  ['hour', 3600],
];

/** The zone of most endpoints, which every browser knows. */
const USUAL_ZONE = 'Asia/Jakarta';
/** In milliseconds: no zone's day starts between two of these. */
const QUARTER_HOUR = 900_000;

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit' } as const;

/**
 * `Intl`'s objects are created at their first use: loading its tables takes a cheap phone tens of milliseconds, for
 * which the first card would wait.
 *
 * @param locale BCP 47, or several, of which the browser takes the first it knows.
 * @param timeZone IANA name from the endpoint; one that the browser doesn't know counts as Jakarta.
 */
export function timeWords(locale: string | string[], timeZone: string): TimeWords {
  let relative: Intl.RelativeTimeFormat | undefined;
  const zone = timeZone === USUAL_ZONE ? timeZone : knownZone(timeZone);
  const day = dateFormat(locale, { ...DAY, timeZone: zone });
  const moment = dateFormat(locale, { ...DAY, ...CLOCK, timeZone: zone });
  const isDayOnly = (date: Date): boolean => +date % QUARTER_HOUR === 0 && isDayAlone(date, zone);
  /** Midnight of the calendar day, so that days are counted, not hours. */
  const midnight = (date: Date): number => Date.parse(dayIn(zone, date));
  return {
    ago(iso, now) {
      const date = new Date(iso);
      const isDay = isDayOnly(date);
      const passed = isDay ? midnight(new Date(now)) - midnight(date) : now - date.getTime();
      // A phone's clock may be slow: no report is from the future.
      const seconds = Math.max(0, passed / 1000);
      const [unit, size] =
        UNITS.find(([, size]) => seconds >= size) ?? (isDay ? ['day', DAY_SECONDS] : ['minute', 60]);
      relative ??= new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
      return relative.format(-Math.floor(seconds / size), unit);
    },
    at: (iso) => {
      const date = new Date(iso);
      return (isDayOnly(date) ? day : moment).format(date);
    },
  };
}
