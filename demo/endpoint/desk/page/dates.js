/** Days and moments as the agency's clocks show them, wherever the officer's own device thinks it is. */
const DAY = { day: 'numeric', month: 'short', year: 'numeric' };
const MOMENT = { ...DAY, hour: '2-digit', minute: '2-digit', timeZoneName: 'short' };

let timeZone;

/** @param {string} zone of the endpoint, as its session answer names it */
export function useTimeZone(zone) {
  timeZone = zone;
}

const written = (text, parts) =>
  text ? new Intl.DateTimeFormat('id-ID', { ...parts, timeZone }).format(new Date(text)) : '–';

export const day = (text) => written(text, DAY);
export const moment = (text) => written(text, MOMENT);
