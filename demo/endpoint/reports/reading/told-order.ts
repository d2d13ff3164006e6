import { sql, type RawBuilder } from 'kysely';
import { writeDate } from '../../../../src/contract/dates.js';
import { dayIn } from '../../../../src/contract/working-days.js';
import { startOfDay } from '../../days.js';
import type { View } from './access.js';
import type { FollowUpRow, LogRow } from './present.js';

/**
 * `isReportersLine`: the line names no office, or is the gateway's, which may be about the reporter whoever it names. A
 * gateway's line without a time has that of our reading, which is before a reply.
 */
const isReportersLine = ({
  institution_from_name,
  origin,
}: Pick<LogRow, 'institution_from_name' | 'origin'>): boolean =>
  institution_from_name === null || origin === 'sp4n';

/** `isReportersWord` is `isReportersLine` for a follow-up. */
export const isReportersWord = ({ author, origin }: Pick<FollowUpRow, 'author' | 'origin'>): boolean =>
  author === 'reporter' || origin === 'sp4n';

/** Whether the asker is told only the day of what the reporter did. */
const hearsDays = ({ complaint, isOwner }: View): boolean => complaint.is_anonymous && !isOwner;

/**
 * `reportersTime` is the time of a reporter's act, as the asker may know it. Of an anonymous report others get the day
 * alone: with a camera or a network's log, the second would tell who it was.
 */
export function reportersTime(view: View, at: Date, timeZone: string): string {
  return writeDate(hearsDays(view) ? startOfDay(dayIn(timeZone, at), timeZone) : at, timeZone);
}

/** `timeOfLine` is the time of a line of the history, as the asker may know it. */
export function timeOfLine(
  view: View,
  line: Pick<LogRow, 'created_at' | 'institution_from_name' | 'origin'>,
  timeZone: string,
): string {
  return isReportersLine(line)
    ? reportersTime(view, line.created_at, timeZone)
    : writeDate(line.created_at, timeZone);
}

/**
 * `toldOrder` is a report's lines, oldest first, as the client may know the order. For clients who are told only days,
 * the reporter's acts come before all of the offices' on that day: between two of the offices' lines, which have exact
 * times, an act would be known to the minute.
 */
export function toldOrder<Line extends LogRow>(view: View, lines: readonly Line[], timeZone: string): Line[] {
  if (!hearsDays(view)) return [...lines];
  const placed = lines.map((line) => {
    const day = startOfDay(dayIn(timeZone, line.created_at), timeZone).getTime();
    return { line, day, isDay: isReportersLine(line), turns: turnsStatus(line) };
  });
  const turned = new Set(placed.filter(({ turns }) => turns).map(({ day }) => day));
  return placed
    .sort((a, b) => a.day - b.day || Number(b.isDay) - Number(a.isDay) || byMoment(a.line, b.line))
    .map(({ line, day, isDay }) =>
      !isDay && turned.has(day) ? { ...line, status_old: null, status_new: null } : line,
    );
}

/** `turnsStatus`: with such a line, offices' lines of that day would tell by status which of them came before it. */
const turnsStatus = (line: LogRow): boolean =>
  isReportersLine(line) && line.status_old !== null && line.status_old !== line.status_new;

/** `byMoment` puts the reporter's acts here first: the gateway's public pages may show its lines' exact times. */
function byMoment(a: LogRow, b: LogRow): number {
  if (!isReportersLine(a)) return a.created_at.getTime() - b.created_at.getTime();
  return Number(a.origin === 'sp4n') - Number(b.origin === 'sp4n');
}

/** `toldOrderOfFollowUps` is the order of rows of `followups`. */
export function toldOrderOfFollowUps(view: View, timeZone: string): RawBuilder<unknown> {
  if (!hearsDays(view)) return sql`followups.id`;
  const isReporters = sql`(followups.author = 'reporter' or followups.origin = 'sp4n')`;
  return sql`(followups.created_at at time zone ${timeZone})::date, not ${isReporters},
    case when ${isReporters} then null else followups.created_at end, followups.origin, followups.id`;
}
