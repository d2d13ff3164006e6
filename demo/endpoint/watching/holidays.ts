import type { EndpointConfig } from '../config.js';

const DAY_MS = 86_400_000;
/** The next year's holidays are announced in autumn: time enough to write them down. */
const WARNED_DAYS = 60;

type Calendar = Pick<EndpointConfig, 'calendar' | 'now'>;

/** @returns the last day of which offices' closed days are known, where that day is near or past; else null */
export function holidaysEnd({ calendar, now }: Calendar): string | null {
  const daysKnown = (Date.parse(calendar.knownUntil) - now().getTime()) / DAY_MS;
  return daysKnown < WARNED_DAYS ? calendar.knownUntil : null;
}

/** A line a day in the log of whoever keeps the town's files, until next year's days stand in them. */
export async function warnOfHolidays(config: Calendar & Pick<EndpointConfig, 'log'>): Promise<void> {
  const end = holidaysEnd(config);
  if (end !== null)
    config.log(
      `holidays are known until ${end} alone: write next year's into holidays.csv once they are announced`,
    );
}
