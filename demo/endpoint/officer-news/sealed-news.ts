import { sql, type SqlBool } from 'kysely';
import { dayIn } from '../../../src/contract/working-days.js';
import type { Database } from '../database/connect.js';
import { lastWorkingDay } from '../days.js';
import { isOfWholeAgency, type Officer } from '../officers/roles.js';
import { dueDayOf, isSealedOverdue, OFFICES_SEALED, type SealedClock } from '../sealed/clocks.js';
import type { Wishes } from './wishes.js';

/** `SealedNews` is all that a letter says of sealed reports: that there are some. */
export interface SealedNews {
  isWaiting: boolean;
  isOverdue: boolean;
}

export const NO_SEALED_NEWS: SealedNews = { isWaiting: false, isOverdue: false };

/** `mayHearOfSealed` as SQL on a row of `officers` and `officer_mail`. */
export const rowMayHearOfSealed = sql<SqlBool>`('protection' = any(roles) and cardinality(location_codes) = 0
  and secret <> 'never')`;

export const mayHearOfSealed = (officer: Officer, { secret }: Wishes): boolean =>
  officer.roles.includes('protection') && isOfWholeAgency(officer) && secret !== 'never';

/**
 * `sealedNews` is for the morning's letter alone, whatever the officer wishes of others: of a sealed report the day is
 * all that is kept, and a mail at once would keep the minute. It is told each morning while nobody has opened it, on
 * the morning after its turn came back, and when its day has passed.
 */
export async function sealedNews(database: Database, clock: SealedClock): Promise<SealedNews> {
  const rows = await database
    .selectFrom('sealed_reports')
    .select(['state', 'state_day'])
    .distinct()
    .where('state', 'in', OFFICES_SEALED)
    .execute();
  const today = dayIn(clock.timeZone, clock.now());
  const last = lastWorkingDay(today, new Set(clock.calendar.holidays));
  return {
    isWaiting: rows.some(({ state, state_day }) => state === 'received' || state_day >= last),
    isOverdue: rows.some(({ state, state_day }) => isSealedOverdue(dueDayOf(state, state_day, clock), clock)),
  };
}
