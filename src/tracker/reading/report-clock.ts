import type { Capabilities, Deadlines } from '../../contract/capabilities.js';
import { readDate } from '../../contract/dates.js';
import type { Report } from '../../contract/reporting/report.js';
import { statusOf, type StatusCode } from '../../contract/statuses.js';
import { dayIn, promisedDays, workingDayAfter, workingDaysBetween } from '../../contract/working-days.js';

/** By when the one whose turn it is should have acted. */
export interface Clock {
  /** `YYYY-MM-DD` in the endpoint's zone. */
  dueDay: string;
  isOverdue: boolean;
  /** Working days from today to the due day, 0 on it; once overdue, since it. */
  workingDays: number;
  /** Nobody has said which days are holidays so far ahead. */
  isEstimate: boolean;
  /** The report closes by itself after it. */
  closes: boolean;
}

type Timed = Pick<Report, 'statusCode' | 'classificationId' | 'createdAt' | 'deadlineAt' | 'logs'>;

/**
 * The endpoint's own `deadlineAt` wins; else the days it promises are counted from when the report came to where it is, in its
 * zone, whatever the phone's.
 *
 * @param now Milliseconds since 1970.
 * @returns null where nobody's turn it is, nothing is promised, or the report doesn't say since when
 */
export function clockOf(
  report: Timed,
  { timezone, deadlines }: Pick<Capabilities, 'timezone' | 'deadlines'>,
  now: number,
): Clock | null {
  const status = statusOf(report.statusCode);
  if (status?.actor === 'nobody') return null;
  const holidays = new Set(deadlines?.holidays);
  const dayOf = (instant: number) => dayIn(timezone, new Date(instant));
  const { deadlineAt } = report;
  const dueDay = deadlineAt ? dayOf(Date.parse(deadlineAt)) : reckoned(report, deadlines, holidays, dayOf);
  if (dueDay === null) return null;
  const today = dayOf(now);
  const isOverdue = deadlineAt ? Date.parse(deadlineAt) < now : dueDay < today;
  const known = deadlines?.holidaysKnownUntil;
  return {
    dueDay,
    isOverdue,
    workingDays: isOverdue
      ? workingDaysBetween(dueDay, today, holidays)
      : workingDaysBetween(today, dueDay, holidays),
    isEstimate: known ? dueDay > known : !deadlineAt,
    closes: status?.code === 'responded',
  };
}

function reckoned(
  report: Timed,
  deadlines: Deadlines | null,
  holidays: ReadonlySet<string>,
  dayOf: (instant: number) => string,
): string | null {
  const status = statusOf(report.statusCode)?.code;
  const days = deadlines && status && promisedDays(status, report.classificationId, deadlines);
  const since = days ? sinceWhen(report, status) : null;
  return days && since ? workingDayAfter(dayOf(Date.parse(since)), days, holidays) : null;
}

/** When the log last saw it come into this status; a new report has been in its first one from the start. */
function sinceWhen({ logs, createdAt }: Timed, status: StatusCode): string | null {
  const entered = logs.flatMap(({ date, statusOld, statusNew }) =>
    date && statusNew && statusNew !== statusOld && statusOf(statusNew)?.code === status ? [date] : [],
  );
  return readDate(entered.sort().at(-1)) ?? (status === 'unverified' ? createdAt : null);
}
