import type { Capabilities, Deadlines } from '../../contract/capabilities.js';
import { readDate } from '../../contract/dates.js';
import type { Report } from '../../contract/reporting/report.js';
import { statusOf, type StatusCode } from '../../contract/statuses.js';
import { dayIn, promisedDays, workingDayAfter, workingDaysBetween } from '../../contract/working-days.js';

/** The day by which the office (or the reporter) has to act. */
export interface Clock {
  /** `YYYY-MM-DD` in the endpoint's zone. */
  dueDay: string;
  isOverdue: boolean;
  /** Working days left until the due day, 0 on the day itself; once overdue, working days since. */
  workingDays: number;
  /** True when the list of holidays ends before the due day, so that it may be off by some days. */
  isEstimate: boolean;
  /** True when the report is closed automatically on that day. */
  closes: boolean;
}

type Timed = Pick<Report, 'statusCode' | 'classificationId' | 'createdAt' | 'deadlineAt' | 'logs'>;

/**
 * Deadline of a report. The endpoint's own `deadlineAt` comes first. Without it, the working days that the endpoint
 * promises are counted from the time the report entered its present status, in the endpoint's time zone, whatever the
 * phone's.
 *
 * @param now Milliseconds since 1970.
 * @returns null where nobody has to act, nothing is promised, or the report doesn't tell when it entered its status
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

/** When the report last entered this status, by its log; a new report has been in its status since it was filed. */
function sinceWhen({ logs, createdAt }: Timed, status: StatusCode): string | null {
  const entered = logs.flatMap(({ date, statusOld, statusNew }) =>
    date && statusNew && statusNew !== statusOld && statusOf(statusNew)?.code === status ? [date] : [],
  );
  return readDate(entered.sort().at(-1)) ?? (status === 'unverified' ? createdAt : null);
}
