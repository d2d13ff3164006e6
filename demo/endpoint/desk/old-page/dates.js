/** Days and times in the agency's time zone, whatever the officer's device has. */
const DAY = { day: 'numeric', month: 'short', year: 'numeric' };
const MOMENT = { ...DAY, hour: '2-digit', minute: '2-digit', timeZoneName: 'short' };

let timeZone;

/** @param {string} zone the endpoint's IANA zone, as the session answer names it */
export function useTimeZone(zone) {
  timeZone = zone;
}

const written = (text, parts) =>
  text ? new Intl.DateTimeFormat('id-ID', { ...parts, timeZone }).format(new Date(text)) : '–';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];
/** `ago` says how long ago, in one round number: `3 jam yang lalu`. */
export function ago(text) {
  const passed = Math.max(0, Date.now() - new Date(text).getTime());
  const [unit, length] = UNITS.find(([, milliseconds]) => passed >= milliseconds) ?? UNITS.at(-1);
  return new Intl.RelativeTimeFormat('id-ID').format(-Math.floor(passed / length), unit);
}

export const day = (text) => written(text, DAY);
export const moment = (text) => written(text, MOMENT);

/** `dayOf` is an instant's day in the agency's zone, `YYYY-MM-DD`, as a date field has it. */
export const dayOf = (milliseconds) =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(milliseconds);
