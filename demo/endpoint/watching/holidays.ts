import type { EndpointConfig } from '../config.js';

const DAY_MS = 86_400_000;
/** Days of warning: the next year's holidays are announced in autumn. */
const WARNED_DAYS = 60;

type Calendar = Pick<EndpointConfig, 'calendar' | 'now'>;

/** `daysKnown` is the days until the last one with known holidays; negative once it is past. */
export function daysKnown({ calendar, now }: Calendar): number {
  return (Date.parse(calendar.knownUntil) - now().getTime()) / DAY_MS;
}

/** @returns the last day with known holidays where it is near or past; else null */
export function holidaysEnd(town: Calendar): string | null {
  return daysKnown(town) < WARNED_DAYS ? town.calendar.knownUntil : null;
}

/** `warnOfHolidays` logs a line a day for whoever maintains the town's files, until they have next year's days. */
export async function warnOfHolidays(config: Calendar & Pick<EndpointConfig, 'log'>): Promise<void> {
  const end = holidaysEnd(config);
  if (end !== null)
    config.log(
      `holidays are known until ${end} alone: write next year's into holidays.csv once they are announced`,
    );
}
