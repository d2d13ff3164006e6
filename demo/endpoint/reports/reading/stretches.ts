import { statusOf, type StatusCode } from '../../../../src/contract/statuses.js';
import { dayIn, promisedDays, workingDayAfter } from '../../../../src/contract/working-days.js';
import type { EndpointConfig } from '../../config.js';
import type { Complaint } from '../../database/complaint.js';
import type { OfficeCalendar } from '../../town/calendar-file.js';
import type { LogRow } from './present.js';

/** `Stretch` is a status of a report with the lines of its time: the first put the report into it. */
export interface Stretch {
  status: StatusCode;
  lines: [LogRow, ...LogRow[]];
}

export const statusNamed = (name: string | null): StatusCode | undefined => statusOf(name ?? '')?.code;

/** `stretchesOf` are a report's statuses one after the other. @param lines the oldest first */
export function stretchesOf(lines: readonly LogRow[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const line of lines) {
    const status = statusNamed(line.status_new);
    if (status === undefined) continue;
    const last = stretches.at(-1);
    if (last?.status === status && statusNamed(line.status_old) === status) last.lines.push(line);
    else stretches.push({ status, lines: [line] });
  }
  return stretches;
}

/** `Turn` is a status with its deadline. */
type Turn = Pick<Complaint, 'classification_id' | 'promised_at'> & {
  status: StatusCode;
  deadline: Date;
};

/** `TurnRules` are what a turn's deadline was reckoned by. */
type TurnRules = Pick<EndpointConfig, 'timeZone' | 'deadlines'> & {
  calendar: Pick<OfficeCalendar, 'holidays'>;
};

/** `dueDayOf` is the day that a turn which starts on a day is due; null where nothing is promised. */
function dueDayOf(
  { status, classification_id }: Pick<Turn, 'status' | 'classification_id'>,
  start: string,
  { deadlines, calendar }: TurnRules,
): string | null {
  const days = promisedDays(status, classification_id, deadlines);
  return days === undefined ? null : workingDayAfter(start, days, new Set(calendar.holidays));
}

/**
 * `startDay` is the day from which a turn's deadline was counted: of a line of its stretch, because another office or a
 * further answer starts the days anew, or the day that an answer promised.
 * @returns null where none leads to that deadline
 */
export function startDay(
  turn: Turn,
  { lines }: Stretch,
  rules: TurnRules,
): { day: string; line: LogRow | null } | null {
  const dueOn = dayIn(rules.timeZone, turn.deadline);
  const told: { day: string; line: LogRow | null }[] = lines.map((line) => ({
    day: dayIn(rules.timeZone, line.created_at),
    line,
  }));
  const promised = turn.status === 'responded' ? turn.promised_at : null;
  const starts = promised === null ? told : [{ day: promised, line: null }, ...told];
  return starts.find(({ day }) => dueDayOf(turn, day, rules) === dueOn) ?? null;
}

/**
 * `toldStart` is the day from which a turn's days are counted, with the line that began them.
 * @returns null where the asker is told neither such a line nor a promise of that day
 */
export function toldStart(
  turn: Turn,
  day: string,
  { lines }: Stretch,
  timeZone: string,
): { day: string; line: LogRow | null } | null {
  const line = lines.find(({ created_at }) => dayIn(timeZone, created_at) === day) ?? null;
  return line === null && turn.promised_at !== day ? null : { day, line };
}
