/** Short times for cards, in one language and the endpoint's time zone. */
export interface TimeWords {
  /** `3 hari yang lalu` */
  ago: (iso: string, now: number) => string;
  /** `21 Nov 2026, 14.05` */
  at: (iso: string) => string;
}

/** In seconds, longest first. Less than an hour is counted in minutes. */
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
];

/**
 * @param locale BCP 47, or several, of which the browser takes the first it knows.
 * @param timeZone IANA name from the endpoint; one that the browser doesn't know counts as Jakarta.
 */
export function timeWords(locale: string | string[], timeZone: string): TimeWords {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const options = {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  let absolute: Intl.DateTimeFormat;
  try {
    absolute = new Intl.DateTimeFormat(locale, { ...options, timeZone });
  } catch {
    absolute = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'Asia/Jakarta' });
  }
  return {
    ago(iso, now) {
      // A phone's clock may be behind: nothing was written in the future.
      const seconds = Math.max(0, (now - Date.parse(iso)) / 1000);
      const [unit, size] = UNITS.find(([, size]) => seconds >= size) ?? ['minute', 60];
      return relative.format(-Math.floor(seconds / size), unit);
    },
    at: (iso) => absolute.format(new Date(iso)),
  };
}
