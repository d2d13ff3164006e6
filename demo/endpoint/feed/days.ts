import { writeDate } from '../../../src/contract/dates.js';

/** The first instant of a calendar day in that zone. @param day `YYYY-MM-DD` @param later days to add */
export function startOfDay(day: string, timeZone: string, later = 0): Date {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + later);
  return new Date(`${noon.toISOString().slice(0, 10)}T00:00:00${writeDate(noon, timeZone).slice(19)}`);
}

/** False for 31 February. */
export function isDay(day: string): boolean {
  const instant = new Date(`${day}T12:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}
