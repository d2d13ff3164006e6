import { dayIn } from '../../../../src/contract/working-days.js';
import type { StatusCode } from '../../../../src/contract/statuses.js';
import { reckon, type Counting, type Pause } from '../../clocks/reckon.js';
import type { EndpointConfig } from '../../config.js';
import type { LogRow } from '../reading/present.js';
import type { Stretch } from '../reading/stretches.js';
import type { RequestActs } from './acts.js';

export type DaySettings = Pick<EndpointConfig, 'timeZone' | 'calendar' | 'now'>;

/** `Reckoned` is a clock's due day, what it is reckoned from, and where its number of days is from. */
interface Reckoned {
  counting: Counting;
  dueOn: string;
  source: string;
}

/** `RequestDays` are the days of a request for public information, by nothing but lines that the asker is told. */
export interface RequestDays {
  filed: LogRow;
  /** The line that ended it; null while it is open. */
  ended: LogRow | null;
  isPaused: boolean;
  information: Reckoned;
  extension: Reckoned | null;
}

/** Statuses that answer a request for information, and those that end it without an answer. */
const ANSWERED: readonly StatusCode[] = ['responded', 'done'];
const ENDED: readonly StatusCode[] = ['rejected', 'archived'];

/**
 * `daysOfRequest` runs from the receipt to the first answer, and stands still while the request is held. An extension
 * is counted from the due day that it moves.
 */
export function daysOfRequest(
  stretches: readonly Stretch[],
  { rules, rows }: RequestActs,
  { timeZone, calendar, now }: DaySettings,
): RequestDays | null {
  const [first] = stretches;
  const rule = rules.information;
  if (first?.status !== 'unverified' || rule === null) return null;
  const today = dayIn(timeZone, now());
  const ended = endOf(stretches);
  const paused = rule.pausesWhenHeld ? { pauses: pausesIn(stretches, timeZone, today) } : {};
  const reckoned = (counting: Counting, source: string): Reckoned | null => {
    const dueOn = reckon(counting, calendar)?.dueOn;
    return dueOn === undefined ? null : { counting, dueOn, source };
  };
  const startsOn = dayIn(timeZone, first.lines[0].created_at);
  const { days, counted, source } = rule;
  const information = reckoned({ startsOn, days, counted, ...paused }, source);
  if (information === null) return null;
  const { extension: more } = rules;
  const added = { startsOn: information.dueOn, days: 0, extension: more?.days ?? 0, ...paused };
  return {
    filed: first.lines[0],
    ended,
    isPaused: ended === null && rule.pausesWhenHeld && stretches.at(-1)!.status === 'held',
    information,
    extension:
      rows.extend === undefined || more === null
        ? null
        : reckoned({ ...added, counted: more.counted }, more.source),
  };
}

/** `endOf` is the line of the first answer. An end without one counts while it lasts: what was merged may come back. */
function endOf(stretches: readonly Stretch[]): LogRow | null {
  const end = stretches.find(
    ({ status }, place) =>
      ANSWERED.includes(status) || (ENDED.includes(status) && place === stretches.length - 1),
  );
  return end?.lines[0] ?? null;
}

/** `lastDay` is the day by which a request is to be answered, as extended. */
export const lastDay = ({ information, extension }: RequestDays): string =>
  extension?.dueOn ?? information.dueOn;

function pausesIn(stretches: readonly Stretch[], timeZone: string, today: string): Pause[] {
  return stretches.flatMap(({ status, lines }, index) => {
    if (status !== 'held') return [];
    const end = stretches[index + 1]?.lines[0];
    return { from: dayIn(timeZone, lines[0].created_at), to: end ? dayIn(timeZone, end.created_at) : today };
  });
}
