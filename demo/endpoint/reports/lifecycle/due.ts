import type { StatusCode } from '../../../../src/contract/statuses.js';
import { dayIn, endOfDay, promisedDays, workingDayAfter } from '../../../../src/contract/working-days.js';
import type { Complaint } from '../../database/complaint.js';
import type { EndpointConfig } from '../../config.js';

/** `TurnSettings` are what the days of a turn are calculated from. */
type TurnSettings = Pick<EndpointConfig, 'timeZone' | 'deadlines' | 'calendar'>;

/** `DeadlineSettings` are what deadlines are calculated from, those of requests for information too. */
export type DeadlineSettings = TurnSettings & Pick<EndpointConfig, 'clocks'>;

/** `Due` is a deadline as a report's row has it, with what it was reckoned from. */
export type Due = Pick<Complaint, 'deadline_at' | 'due_from' | 'due_days' | 'due_told'>;
type ShownDue = Pick<Complaint, 'shown_deadline_at' | 'shown_due_from' | 'shown_due_days' | 'shown_due_told'>;

const NO_DUE: Due = { deadline_at: null, due_from: null, due_days: null, due_told: null };
export const NO_SHOWN_DUE: ShownDue = {
  shown_deadline_at: null,
  shown_due_from: null,
  shown_due_days: null,
  shown_due_told: null,
};

/** `dueFor` is when the office or reporter whose turn it is should act; all null where it is nobody's turn. */
export function dueFor(
  status: StatusCode,
  classificationId: string,
  since: Date,
  { timeZone, deadlines, calendar }: TurnSettings,
): Due {
  const days = promisedDays(status, classificationId, deadlines);
  if (days === undefined) return NO_DUE;
  const from = dayIn(timeZone, since);
  const day = workingDayAfter(from, days, new Set(calendar.holidays));
  if (day === null) return NO_DUE;
  const deadline = endOfDay(timeZone, day);
  return { deadline_at: deadline, due_from: from, due_days: days, due_told: deadline };
}

/** `dueAsShown` keeps a report's deadline for the public, who don't know yet what gives it another one. */
export const dueAsShown = ({ deadline_at, due_from, due_days, due_told }: Due): ShownDue => ({
  shown_deadline_at: deadline_at,
  shown_due_from: due_from,
  shown_due_days: due_days,
  shown_due_told: due_told,
});

/** `shownDue` is what the public knows of a report's deadline, while it is another one. */
export const shownDue = (row: ShownDue): ShownDue => ({
  shown_deadline_at: row.shown_deadline_at,
  shown_due_from: row.shown_due_from,
  shown_due_days: row.shown_due_days,
  shown_due_told: row.shown_due_told,
});

/** `Reckoned` is what a deadline was reckoned from. */
export interface Reckoned {
  /** YYYY-MM-DD */
  from: string;
  days: number;
}

/** `reckonedFrom` is null where the row doesn't tell: another release wrote the deadline. */
export function reckonedFrom({ deadline_at, due_from, due_days, due_told }: Due): Reckoned | null {
  const isOfThis = deadline_at !== null && due_told?.getTime() === deadline_at.getTime();
  return isOfThis && due_from !== null && due_days !== null ? { from: due_from, days: due_days } : null;
}

/** `shownReckonedFrom` is the same of the deadline that the public knows, which a release before this one may show. */
export const shownReckonedFrom = (row: Due & ShownDue): Reckoned | null => {
  const isOwnPair = row.shown_due_from === null;
  return reckonedFrom({
    deadline_at: row.shown_deadline_at,
    due_from: isOwnPair ? row.due_from : row.shown_due_from,
    due_days: isOwnPair ? row.due_days : row.shown_due_days,
    due_told: isOwnPair ? row.due_told : row.shown_due_told,
  });
};
