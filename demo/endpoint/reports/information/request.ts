import { CLASSIFICATIONS } from '../../../../src/contract/classifications.js';
import { dayIn, endOfDay } from '../../../../src/contract/working-days.js';
import type { StatusCode } from '../../../../src/contract/statuses.js';
import { reckon, type Counting } from '../../clocks/reckon.js';
import { ruleOf, type ClockRule } from '../../clocks/rules.js';
import type { EndpointConfig } from '../../config.js';
import type { Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import type { Due, Reckoned } from '../lifecycle/due.js';
import type { LogRow } from '../reading/present.js';
import { stretchesOf, type Stretch } from '../reading/stretches.js';
import { actsOf, type RequestActs } from './acts.js';
import { daysOfRequest, type DaySettings, type RequestDays } from './days.js';

/** `WholeRequest` is a request with its days, by all lines of its history. */
export interface WholeRequest {
  acts: RequestActs;
  days: RequestDays;
}

/** `requestOf` is what its requester and officers know of a request; null for other reports. */
export async function requestOf(
  database: Database,
  complaint: Complaint,
  settings: DaySettings,
  clocks: readonly ClockRule[],
): Promise<WholeRequest | null> {
  const acts = await actsOf(database, complaint, clocks);
  if (acts === null) return null;
  const days = daysOfRequest(stretchesOf(await linesOf(database, complaint)), acts, settings);
  return days && { acts, days };
}

const linesOf = async (database: Database, { id }: Pick<Complaint, 'id'>): Promise<LogRow[]> =>
  await database
    .selectFrom('complaint_logs')
    .selectAll()
    .where('complaint_id', '=', id)
    .orderBy('id')
    .execute();

/** Statuses in which an office is to answer. */
export const OFFICES_TURN: readonly StatusCode[] = ['unverified', 'verified', 'in_progress', 'reopened'];

/**
 * `orRequested` is a turn's deadline, or the last day of a request that nobody has answered: the law's days hold
 * whosever turn it is. @param status that the request comes into now
 */
export async function orRequested(
  transaction: Database,
  complaint: Complaint,
  status: StatusCode,
  due: Due,
  settings: DaySettings & Pick<EndpointConfig, 'clocks'>,
): Promise<Due> {
  if (!OFFICES_TURN.includes(status)) return due;
  const acts = await actsOf(transaction, complaint, settings.clocks);
  if (acts === null) return due;
  const lines = await linesOf(transaction, complaint);
  const last = lines.at(-1);
  // A pause, or an end without an answer, is over with the line that is written next.
  const next: Stretch[] = last ? [{ status, lines: [{ ...last, created_at: settings.now() }] }] : [];
  const days = daysOfRequest([...stretchesOf(lines), ...next], acts, settings);
  return days === null || days.ended !== null ? due : requestDue(days, settings);
}

/** `requestDue` is the last day of a request, as extended, and the working days that it is reckoned from. */
export function requestDue(
  { information, extension }: Pick<RequestDays, 'information' | 'extension'>,
  settings: Pick<DaySettings, 'timeZone' | 'calendar'>,
): Due {
  const deadline = endOfDay(settings.timeZone, extension?.dueOn ?? information.dueOn);
  const pair = workingDaysOf(information.counting, extension?.counting ?? null, settings);
  if (pair === null) return { deadline_at: deadline, due_from: null, due_days: null, due_told: null };
  return { deadline_at: deadline, due_from: pair.from, due_days: pair.days, due_told: deadline };
}

/** `dueWhenFiled` is the last day of a request that is filed now; null for reports of other kinds. */
export function dueWhenFiled(
  classificationId: string,
  at: Date,
  settings: Pick<EndpointConfig, 'timeZone' | 'calendar' | 'clocks'>,
): Due | null {
  if (classificationId !== CLASSIFICATIONS.information) return null;
  const rule = ruleOf(settings.clocks, 'information', classificationId);
  if (rule === undefined) return null;
  const { days, counted, source } = rule;
  const counting = { startsOn: dayIn(settings.timeZone, at), days, counted };
  const dueOn = reckon(counting, settings.calendar)?.dueOn;
  if (dueOn === undefined) return null;
  return requestDue({ information: { counting, dueOn, source }, extension: null }, settings);
}

/**
 * `workingDaysOf` says a request's days as a day and working days behind it, by which holidays that are new move them:
 * behind a pause, the rest of them counts from its last day. Null where days of the calendar count.
 */
function workingDaysOf(
  own: Counting,
  more: Counting | null,
  { calendar }: Pick<DaySettings, 'calendar'>,
): Reckoned | null {
  if (own.counted !== 'working' || (more !== null && more.counted !== 'working')) return null;
  const days = own.days + (more?.extension ?? 0);
  const reckoning = reckon({ ...own, days }, calendar);
  if (reckoning === null) return null;
  const ends = (own.pauses ?? []).map(({ to }) => to).filter((to) => to < reckoning.dueOn);
  const from = ends.reduce((last, to) => (to > last ? to : last), own.startsOn);
  const gone = reckoning.days.filter(({ date, counted }) => counted && date <= from).length;
  return { from, days: days - gone };
}
