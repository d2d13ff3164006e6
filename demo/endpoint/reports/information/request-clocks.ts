import { writeDate } from '../../../../src/contract/dates.js';
import type { ClockWire } from '../../../../src/contract/reporting/clocks.js';
import { dayIn, endOfDay } from '../../../../src/contract/working-days.js';
import { reckon, type Counting } from '../../clocks/reckon.js';
import type { KeptRule } from '../../database/tables/information-tables.js';
import type { View } from '../reading/access.js';
import type { ReportClock } from '../reading/clocks.js';
import { timeOfLine } from '../reading/told-order.js';
import type { RequestActs } from './acts.js';
import type { DaySettings, RequestDays } from './days.js';

/** `RequestClocks` are those that only requests for information have. */
export interface RequestClocks {
  /** Of the answer, the one that runs first. */
  own: ReportClock[];
  objection: ReportClock[];
}

/** `requestClocks` are a request's clocks. That of an objection is its requester's alone. */
export function requestClocks(
  view: View,
  days: RequestDays,
  acts: RequestActs,
  settings: DaySettings,
): RequestClocks {
  const { timeZone, now } = settings;
  const today = dayIn(timeZone, now());
  const { ended, isPaused, information, extension } = days;
  const { extend } = acts.rows;
  const endedOn = ended && dayIn(timeZone, ended.created_at);
  const ended_at = ended && timeOfLine(view, ended, timeZone);
  const stateBy = (dueOn: string): ClockWire['state'] =>
    (endedOn ?? today) > dueOn ? 'late' : isPaused ? 'paused' : endedOn === null ? 'running' : 'met';
  const due = (dueOn: string): string => writeDate(endOfDay(timeZone, dueOn), timeZone);
  const first: ReportClock = {
    wire: {
      kind: 'information',
      started_at: timeOfLine(view, days.filed, timeZone),
      due_at: due(information.dueOn),
      // An extension is made in time, and ends the days before it.
      ...(extend === undefined
        ? { ended_at, state: stateBy(information.dueOn) }
        : { ended_at: writeDate(extend.at, timeZone), state: 'met' }),
    },
    ...information,
  };
  const more: ReportClock[] =
    extension === null || extend === undefined
      ? []
      : [
          {
            wire: {
              kind: 'extension',
              started_at: writeDate(extend.at, timeZone),
              due_at: due(extension.dueOn),
              ended_at,
              state: stateBy(extension.dueOn),
            },
            ...extension,
          },
        ];
  const objection = view.isOwner ? objectionClock(acts, settings) : null;
  return { own: [...more, first], objection: objection === null ? [] : [objection] };
}

/** `objectionClock` is how long a superior may take; each day is counted from the calendar as it is now. */
export function objectionClock(
  { rules, rows: { objection, superior } }: RequestActs,
  { timeZone, calendar, now }: DaySettings,
): ReportClock | null {
  const deciding = objection && superiorsDays(objection.at, rules.superior, { timeZone, calendar });
  if (!deciding) return null;
  const { counting, dueOn, source } = deciding;
  const isLate = dayIn(timeZone, superior?.at ?? now()) > dueOn;
  const wire: ClockWire = {
    kind: 'objection',
    started_at: writeDate(objection.at, timeZone),
    due_at: writeDate(endOfDay(timeZone, dueOn), timeZone),
    ended_at: superior === undefined ? null : writeDate(superior.at, timeZone),
    state: isLate ? 'late' : superior === undefined ? 'running' : 'met',
  };
  return { wire, counting, source };
}

/** `superiorsDays` are those within which an objection is to be decided on; null where the town promises none. */
function superiorsDays(
  made: Date,
  rule: KeptRule | null,
  { timeZone, calendar }: Pick<DaySettings, 'timeZone' | 'calendar'>,
): { counting: Counting; dueOn: string; source: string } | null {
  if (rule === null) return null;
  const { days, counted, source } = rule;
  const counting = { startsOn: dayIn(timeZone, made), days, counted };
  const dueOn = reckon(counting, calendar)?.dueOn;
  return dueOn === undefined ? null : { counting, dueOn, source };
}
