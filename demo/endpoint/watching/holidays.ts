import type { EndpointConfig } from '../config.js';

const DAY_MS = 86_400_000;
/** The next year's holidays are announced in autumn: time enough to write them down. */
const WARNED_DAYS = 60;

type Calendar = Pick<EndpointConfig, 'calendar' | 'now'>;

/** Days until the last one of which offices' closed days are known; below 0 once it is past. */
export function daysKnown({ calendar, now }: Calendar): number {
  return (Date.parse(calendar.knownUntil) - now().getTime()) / DAY_MS;
}

/** @returns the last day of which offices' closed days are known, where that day is near or past; else null */
export function holidaysEnd(town: Calendar): string | null {
  return daysKnown(town) < WARNED_DAYS ? town.calendar.knownUntil : null;
}

/** A line a day in the log of whoever keeps the town's files, until next year's days stand in them. */
export async function warnOfHolidays(config: Calendar & Pick<EndpointConfig, 'log'>): Promise<void> {
  const end = holidaysEnd(config);
  if (end !== null)
    config.log(
      `holidays are known until ${end} alone: write next year's into holidays.csv once they are announced`,
    );
}
