import { sql, type SqlBool } from 'kysely';
import { CLASSIFICATIONS } from '../../../src/contract/classifications.js';
import { dayIn, endOfDay, workingDayAfter } from '../../../src/contract/working-days.js';
import { reckon } from '../clocks/reckon.js';
import { ruleOf } from '../clocks/rules.js';
import type { Database } from '../database/connect.js';
import { startOfDay } from '../days.js';
import { rowMayBeKnown, type Officer } from '../officers/roles.js';
import type { OfficerNewsDeps } from './deps.js';
import { OFFICES_TURN } from './overdue.js';

type Config = Pick<OfficerNewsDeps['config'], 'calendar' | 'clocks' | 'now' | 'timeZone'>;

/** Working days before its day on which a request for information is named in the morning's letter. */
const SOON_DAYS = 2;
/** Days of filing that are looked through, for a clock of weeks with holidays in between. */
const LOOKED_THROUGH = 120;

/**
 * `requestsDueSoon` counts requests for information that wait for an answer and whose day, as extended, is near. Secret
 * ones are in no number of a letter. Days on which a request was held aren't known here: it is named early, not late.
 */
export async function requestsDueSoon(database: Database, officer: Officer, config: Config): Promise<number> {
  const { timeZone, calendar, now } = config;
  const today = dayIn(timeZone, now());
  const last = workingDayAfter(today, SOON_DAYS, new Set(calendar.holidays)) ?? today;
  const filed = filedFor(config, today, last);
  const extended = sql`exists (select from information_acts where complaint_id = complaints.id and act = 'extend')`;
  const isNear = sql<SqlBool>`(${extended}
    and deadline_at between ${now()} and ${endOfDay(timeZone, last)})`;
  const isOfThoseDays =
    filed &&
    sql<SqlBool>`(not ${extended} and created_at >= ${startOfDay(filed.from, timeZone)}
    and created_at <= ${endOfDay(timeZone, filed.to)})`;
  const { count } = await database
    .selectFrom('complaints')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where(rowMayBeKnown(officer))
    .where('classification_id', '=', CLASSIFICATIONS.information)
    .where('status_code', 'in', OFFICES_TURN)
    .where('answered_at', 'is', null)
    .where('is_secret', '=', false)
    .where('withdrawn_at', 'is', null)
    .where(isOfThoseDays === null ? isNear : sql<SqlBool>`(${isNear} or ${isOfThoseDays})`)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** `filedFor` are the first and the last day of filing whose request is due from one day to another; null for none. */
function filedFor(
  { calendar, clocks }: Config,
  first: string,
  last: string,
): { from: string; to: string } | null {
  const rule = ruleOf(clocks, 'information', CLASSIFICATIONS.information);
  if (rule === undefined) return null;
  const days: string[] = [];
  for (let back = 0; back < LOOKED_THROUGH; back += 1) {
    const day = new Date(Date.parse(first) - back * 86_400_000).toISOString().slice(0, 10);
    const dueOn = reckon({ startsOn: day, days: rule.days, counted: rule.counted }, calendar)?.dueOn;
    if (dueOn !== undefined && dueOn < first) break;
    if (dueOn !== undefined && dueOn <= last) days.push(day);
  }
  const [to] = days;
  const from = days.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}
