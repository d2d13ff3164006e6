/** Turns ISO dates into words, in one language and in the endpoint's time zone, whatever the phone's. */
export interface DateWords {
  /** `Kamis, 26 November 2026 pukul 14.05 WIB` */
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
  const format = (options: Intl.DateTimeFormatOptions) => {
    try {
      return new Intl.DateTimeFormat(locale, { ...options, timeZone });
    } catch {
      return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'Asia/Jakarta' });
    }
  };
  const moment = format(MOMENT);
  const day = format(DAY);
  return { moment: (iso) => moment.format(new Date(iso)), day: (iso) => day.format(new Date(iso)) };
}
