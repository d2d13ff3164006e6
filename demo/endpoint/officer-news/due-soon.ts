import { CLASSIFICATIONS } from '../../../src/contract/classifications.js';
import { dayIn, endOfDay, workingDayAfter } from '../../../src/contract/working-days.js';
import { reckon } from '../clocks/reckon.js';
import type { Database } from '../database/connect.js';
import { has, rowMayBeKnown, type Officer } from '../officers/roles.js';
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
  const { timeZone, now } = config;
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
    .where('deadline_at', '<=', endOfDay(timeZone, lastSoon(config)))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/**
 * `objectionsDueSoon` counts objections that wait for the superior and whose day is near or over, for officers who may
 * decide on them: nothing else tells that it is over. Secret ones are in no number of a letter.
 */
export async function objectionsDueSoon(
  database: Database,
  officer: Officer,
  config: Config,
): Promise<number> {
  if (!has(officer, ['verifier'])) return 0;
  const last = lastSoon(config);
  const waiting = await database
    .selectFrom('complaints')
    .innerJoin('information_acts as objection', 'objection.complaint_id', 'complaints.id')
    .innerJoin('information_acts as filed', 'filed.complaint_id', 'complaints.id')
    .select(['objection.at', 'filed.rules'])
    .where('objection.act', '=', 'objection')
    .where('objection.ended_at', 'is', null)
    .where('filed.act', '=', 'filed')
    .where(rowMayBeKnown(officer))
    .where('is_secret', '=', false)
    .where('withdrawn_at', 'is', null)
    .execute();
  return waiting.filter(({ at, rules }) => {
    if (!rules?.superior) return false;
    const { days, counted } = rules.superior;
    const dueOn = reckon({ startsOn: dayIn(config.timeZone, at), days, counted }, config.calendar)?.dueOn;
    return dueOn !== undefined && dueOn <= last;
  }).length;
}

/** `lastSoon` is the last day that is near. */
function lastSoon({ timeZone, calendar, now }: Config): string {
  const today = dayIn(timeZone, now());
  return workingDayAfter(today, SOON_DAYS, new Set(calendar.holidays)) ?? today;
}
