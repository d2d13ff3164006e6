import { writeDate } from '../../../../src/contract/dates.js';
import type { ClockKind, ClockWire } from '../../../../src/contract/reporting/clocks.js';
import type { StatusCode } from '../../../../src/contract/statuses.js';
import { dayIn, endOfDay, promisedDays } from '../../../../src/contract/working-days.js';
import { reckon, type Counting } from '../../clocks/reckon.js';
import { ruleOf } from '../../clocks/rules.js';
import type { EndpointConfig } from '../../config.js';
import { startOfDay } from '../../days.js';
import type { RequestActs } from '../information/acts.js';
import { daysOfRequest } from '../information/days.js';
import { requestClocks } from '../information/request-clocks.js';
import type { View } from './access.js';
import type { LogRow } from './present.js';
import { reckonedFrom, shownReckonedFrom, type Reckoned } from '../lifecycle/due.js';
import { startDay, statusNamed, stretchesOf, toldStart, type Stretch } from './stretches.js';
import { timeOfLine } from './told-order.js';

export type ClockSettings = Pick<EndpointConfig, 'timeZone' | 'deadlines' | 'calendar' | 'clocks' | 'now'>;

/** `ReportClock` is one clock of a report, and what its due day is reckoned from. */
export interface ReportClock {
  wire: ClockWire;
  counting: Counting;
  /** Where its number of days is from. */
  source: string;
}

/** The clock that a status starts. */
const KIND_OF: Partial<Record<StatusCode, ClockKind>> = {
  unverified: 'verify',
  verified: 'followup',
  reopened: 'followup',
  in_progress: 'resolve',
  responded: 'reply',
};

/** `shownDeadline` is the deadline that the asker may know; null where there is none, or it would tell a promise. */
export function shownDeadline({ complaint, isOwner }: View): Date | null {
  const isReopenedUnread = !isOwner && complaint.shown_status_code !== null;
  const deadline = isReopenedUnread ? complaint.shown_deadline_at : complaint.deadline_at;
  // The days to object are counted from the promised day: who knows their number would know the day.
  const tellsPromise =
    !isOwner && complaint.promise_is_private && complaint.public_status_code === 'responded';
  return tellsPromise ? null : deadline;
}

/**
 * `clocksOf` are a report's clocks, one of each kind, by nothing but what the asker is told of it: the turn that runs
 * first, so that its due day is `deadline_at`. A turn whose start no line tells is left out.
 * @param lines as `toldOrder` has them
 * @param acts of a request for information; null for other reports
 */
export function clocksOf(
  view: View,
  lines: readonly LogRow[],
  acts: RequestActs | null,
  config: ClockSettings,
): ReportClock[] {
  const stretches = stretchesOf(lines);
  const days = acts && daysOfRequest(stretches, acts, config);
  const request = acts && days && requestClocks(view, days, acts, config);
  // Until its first answer, a request for information has the days of its law, and no turn's.
  const answer = days && stretches.findIndex(({ lines: [first] }) => first === days.ended);
  const isUnanswered = answer === -1;
  const running = isUnanswered ? null : runningTurn(view, stretches, storedReckoning(view), config);
  const turns = isUnanswered ? [] : endedTurns(view, stretches.slice(answer ?? 0), config).reverse();
  const found = [
    ...(running === null ? [] : [running]),
    ...(isUnanswered ? (request?.own ?? []) : []),
    ...turns,
    ...(request?.own ?? []),
    ...(request?.objection ?? []),
  ];
  return found.filter(
    ({ wire }, index) => found.findIndex((other) => other.wire.kind === wire.kind) === index,
  );
}

function runningTurn(
  view: View,
  stretches: readonly Stretch[],
  stored: Reckoned | null,
  config: ClockSettings,
): ReportClock | null {
  const { complaint, isOwner } = view;
  const { timeZone } = config;
  const status = (isOwner ? complaint.status_code : complaint.public_status_code) as StatusCode;
  const stretch = stretches.at(-1);
  const deadline = shownDeadline(view);
  if (deadline === null || stretch?.status !== status) return null;
  const turnNow = { ...complaint, status, deadline };
  const told = stored && toldStart(turnNow, stored.from, stretch, timeZone);
  const start = told ?? startDay(turnNow, stretch, config);
  if (start === null) return null;
  const startedAt = start.line
    ? timeOfLine(view, start.line, timeZone)
    : writeDate(startOfDay(start.day, timeZone), timeZone);
  const clock = turn(view, status, config, start.day, {
    started_at: startedAt,
    due_at: writeDate(deadline, timeZone),
    ended_at: null,
    state: deadline < config.now() ? 'late' : 'running',
  });
  if (clock === null || stored === null || told === null) return clock;
  const { days } = stored;
  const counting = { ...clock.counting, days };
  // A holiday that is new moves the deadline a moment later: no reckoning of another day is shown.
  if (reckon(counting, config.calendar)?.dueOn !== dayIn(timeZone, deadline)) return null;
  // Days that were promised before the rule was another one are from no law of today.
  return { ...clock, counting, source: days === clock.counting.days ? clock.source : '' };
}

/** `storedReckoning` is what the deadline that the asker knows was reckoned from; null where no row tells it. */
function storedReckoning({ complaint, isOwner }: View): Reckoned | null {
  const isReopenedUnread = !isOwner && complaint.shown_status_code !== null;
  return isReopenedUnread ? shownReckonedFrom(complaint) : reckonedFrom(complaint);
}

/** Turns of offices that are over, the oldest first. A report that was taken over ran its days elsewhere. */
function endedTurns(view: View, stretches: readonly Stretch[], config: ClockSettings): ReportClock[] {
  if (view.complaint.imported_from !== null) return [];
  return stretches.slice(0, -1).flatMap((stretch, index) => {
    const end = stretches[index + 1]!.lines[0];
    // A reporter's own days are kept by nobody, and a line between the two may be hidden.
    if (stretch.status === 'responded' || statusNamed(end.status_old) !== stretch.status) return [];
    return endedTurn(view, stretch, end, config) ?? [];
  });
}

function endedTurn(
  view: View,
  { status, lines }: Stretch,
  end: LogRow,
  config: ClockSettings,
): ReportClock | null {
  const { timeZone, calendar } = config;
  // Another office gets its days from the day on which it was given the report.
  const start = lines.filter((line, place) => place === 0 || line.institution_to_name !== null).at(-1)!;
  const startsOn = dayIn(timeZone, start.created_at);
  const ended = turn(view, status, config, startsOn, {
    started_at: timeOfLine(view, start, timeZone),
    due_at: '',
    ended_at: timeOfLine(view, end, timeZone),
    state: 'met',
  });
  const reckoning = ended && reckon(ended.counting, calendar);
  if (!reckoning) return null;
  const { dueOn } = reckoning;
  const due_at = writeDate(endOfDay(timeZone, dueOn), timeZone);
  const state = dayIn(timeZone, end.created_at) <= dueOn ? 'met' : 'late';
  return { ...ended, wire: { ...ended.wire, due_at, state } };
}

function turn(
  { complaint }: View,
  status: StatusCode,
  { deadlines, clocks }: ClockSettings,
  startsOn: string,
  wire: Omit<ClockWire, 'kind'>,
): ReportClock | null {
  const { classification_id } = complaint;
  const kind = KIND_OF[status];
  const days = promisedDays(status, classification_id, deadlines);
  if (kind === undefined || days === undefined) return null;
  const source = ruleOf(clocks, kind, classification_id)?.source ?? '';
  return { wire: { kind, ...wire }, counting: { startsOn, days, counted: 'working' }, source };
}
