import { writeDate } from '../../src/contract/dates.js';

/**
 * The first instant of a calendar day in that zone.
 * @param day `YYYY-MM-DD`
 * @param later days to add
 * @throws RangeError where there is no such instant: a database would be asked with it
 */
export function startOfDay(day: string, timeZone: string, later = 0): Date {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + later);
  const start = new Date(`${noon.toISOString().slice(0, 10)}T00:00:00${writeDate(noon, timeZone).slice(19)}`);
  if (Number.isNaN(start.getTime())) throw new RangeError('no such day');
  return start;
}

/** False for 31 February, and for what lies outside the years 1900–2199. */
export function isDay(day: string): boolean {
  if (!/^(19|20|21)\d\d-/.test(day)) return false;
  const instant = new Date(`${day}T12:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}
