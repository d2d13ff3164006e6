import { serverNow } from './api.js';
import { locale } from './language.js';

/** Days and times in the agency's time zone, whatever the officer's device has. */
const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const MOMENT: Intl.DateTimeFormatOptions = {
  ...DAY,
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
};

let timeZone: string | undefined;

/** @param zone the endpoint's IANA zone, as the session's answer names it */
export function useTimeZone(zone: string): void {
  timeZone = zone;
}

const written = (text: string | null | undefined, parts: Intl.DateTimeFormatOptions): string =>
  text ? new Intl.DateTimeFormat(locale, { ...parts, timeZone }).format(new Date(text)) : '–';

export const day = (text: string | null | undefined): string => written(text, DAY);
export const moment = (text: string | null | undefined): string => written(text, MOMENT);

/** `time` is an instant's time of day. @param at milliseconds since 1970 */
export const time = (at: number): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(at);

/** `dayOf` is an instant's day in the agency's zone, `YYYY-MM-DD`, as a date field has it. */
export const dayOf = (milliseconds: number): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(milliseconds);

/** `dayFromNow` is the agency's day so many days from now, `YYYY-MM-DD`, by the server's clock. */
export const dayFromNow = (days: number): string => dayOf(serverNow() + days * 86_400_000);

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** `ago` says how long ago, in one round number: `3 jam yang lalu`. */
export function ago(text: string): string {
  const passed = Math.max(0, serverNow() - new Date(text).getTime());
  const [unit, length] = UNITS.find(([, milliseconds]) => passed >= milliseconds) ?? UNITS[2];
  return new Intl.RelativeTimeFormat(locale).format(-Math.floor(passed / length), unit);
}
