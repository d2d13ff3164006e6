import { isDayAlone, knownZone } from '../contract/dates.js';

/** Formats ISO dates in one language and in the endpoint's time zone, whatever the phone's. */
export interface DateWords {
  /** `Kamis, 26 November 2026 pukul 14.05 WIB`; the day alone if the endpoint tells no time. */
  moment: (iso: string) => string;
  /** `Kamis, 3 Desember 2026` */
  day: (iso: string) => string;
}

const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const MOMENT = { ...DAY, hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;

/**
 * @param locale BCP 47, or several, of which the browser takes the first it knows.
 * @param timeZone IANA name from the endpoint; one that the browser doesn't know counts as Jakarta.
 */
export function dateWords(locale: string | string[], timeZone: string): DateWords {
  const zone = knownZone(timeZone);
  const moment = new Intl.DateTimeFormat(locale, { ...MOMENT, timeZone: zone });
  const day = new Intl.DateTimeFormat(locale, { ...DAY, timeZone: zone });
  return {
    moment: (iso) => {
      const date = new Date(iso);
      return (isDayAlone(date, zone) ? day : moment).format(date);
    },
    day: (iso) => day.format(new Date(iso)),
  };
}
