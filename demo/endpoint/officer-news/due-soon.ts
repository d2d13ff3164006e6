import { CLASSIFICATIONS } from '../../../src/contract/classifications.js';
import { dayIn, endOfDay, workingDayAfter } from '../../../src/contract/working-days.js';
import type { Database } from '../database/connect.js';
import { rowMayBeKnown, type Officer } from '../officers/roles.js';
import type { OfficerNewsDeps } from './deps.js';
import { OFFICES_TURN } from './overdue.js';

type Config = Pick<OfficerNewsDeps['config'], 'calendar' | 'now' | 'timeZone'>;

/** Working days before its day on which a request for information is named in the morning's letter. */
const SOON_DAYS = 2;
/**
 * `requestsDueSoon` counts requests for information that wait for an answer and whose deadline is near: the same that
 * they are late by. Secret ones are in no number of a letter.
 */
export async function requestsDueSoon(database: Database, officer: Officer, config: Config): Promise<number> {
  const { timeZone, calendar, now } = config;
  const today = dayIn(timeZone, now());
  const last = workingDayAfter(today, SOON_DAYS, new Set(calendar.holidays)) ?? today;
  const { count } = await database
    .selectFrom('complaints')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where(rowMayBeKnown(officer))
    .where('classification_id', '=', CLASSIFICATIONS.information)
    .where('status_code', 'in', OFFICES_TURN)
    .where('answered_at', 'is', null)
    .where('is_secret', '=', false)
    .where('withdrawn_at', 'is', null)
    .where('deadline_at', '>=', now())
    .where('deadline_at', '<=', endOfDay(timeZone, last))
    .executeTakeFirstOrThrow();
  return Number(count);
}
