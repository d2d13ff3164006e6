import { endOfDay } from '../../../../src/contract/working-days.js';
import type { StatusCode } from '../../../../src/contract/statuses.js';
import type { ClockRule } from '../../clocks/rules.js';
import type { Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import { stretchesOf } from '../reading/stretches.js';
import { actsOf, isRequest, type RequestActs } from './acts.js';
import type { Due } from '../lifecycle/due.js';
import { daysOfRequest, lastDay, type DaySettings, type RequestDays } from './days.js';

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
  const lines = await database
    .selectFrom('complaint_logs')
    .selectAll()
    .where('complaint_id', '=', complaint.id)
    .orderBy('id')
    .execute();
  const days = daysOfRequest(stretchesOf(lines), acts, settings);
  return days && { acts, days };
}

/** Statuses in which an office is to answer. */
const OFFICES_TURN: readonly StatusCode[] = ['unverified', 'verified', 'in_progress', 'reopened'];

/** `orExtended` is a turn's deadline, or the day to which the request was extended where that is later. */
export async function orExtended(
  transaction: Database,
  complaint: Complaint,
  status: StatusCode,
  due: Due,
  settings: DaySettings,
): Promise<Due> {
  if (!isRequest(complaint) || due.deadline_at === null || !OFFICES_TURN.includes(status)) return due;
  // The days of an extended request are kept since its extension: no rule of the town is asked.
  const request = await requestOf(transaction, complaint, settings, []);
  if (!request?.days.extension || request.days.ended !== null) return due;
  const extended = extendedDue(request.days, settings);
  return extended.deadline_at! > due.deadline_at ? extended : due;
}

/**
 * `extendedDue` is the last day of a request, as extended. Where its days stood still, or are days of the calendar, it
 * says nothing of what it was reckoned from, and holidays that are new don't move it.
 */
export function extendedDue(days: RequestDays, { timeZone }: Pick<DaySettings, 'timeZone'>): Due {
  const deadline = endOfDay(timeZone, lastDay(days));
  const own = days.information.counting;
  const more = days.extension?.counting;
  const isPlain = own.counted === 'working' && more?.counted === 'working' && (own.pauses ?? []).length === 0;
  if (!isPlain) return { deadline_at: deadline, due_from: null, due_days: null, due_told: null };
  const due_days = own.days + (more.extension ?? 0);
  return { deadline_at: deadline, due_from: own.startsOn, due_days, due_told: deadline };
}
