import {
  CLOCK_KINDS,
  type ClockDaysWire,
  type ClockKind,
} from '../../../../src/contract/reporting/clocks.js';
import { writeDate } from '../../../../src/contract/dates.js';
import { reckon } from '../../clocks/reckon.js';
import type { EndpointConfig } from '../../config.js';
import type { Complaint } from '../../database/complaint.js';
import { pathPart, trackingIdOf, type RequestContext } from '../../http/request-context.js';
import { reportKey } from '../../http/surrogate-key.js';
import { taggedAnswer } from '../../http/tagged-answer.js';
import { notFound } from '../../words/errors.js';
import type { ReportDeps } from '../deps.js';
import { actsOf, type RequestActs } from '../information/acts.js';
import type { View } from './access.js';
import { clocksOf, type ClockSettings, type ReportClock } from './clocks.js';
import { linesFor } from './detail.js';
import { orMain } from './merged.js';
import type { LogRow } from './present.js';

/** `GET /complaints/{tracking_id}/clocks/{kind}`: how a due day is reckoned, by the gate of the report. */
export async function clockDays(context: RequestContext, endpoint: ReportDeps): Promise<Response> {
  const kind = kindOf(context);
  const answer = async (): Promise<Response> =>
    show(context, endpoint, await endpoint.gate.open(context, trackingIdOf(context)), kind);
  return kind === null ? await answer() : await orMain(context, endpoint, `clocks/${kind}`, answer);
}

/** `kindOf` is the kind in the path; null where there is no such one. */
const kindOf = (context: RequestContext): ClockKind | null =>
  CLOCK_KINDS.find((kind) => kind === pathPart(context, 'kind')) ?? null;

async function show(
  context: RequestContext,
  { database, config, hashing }: ReportDeps,
  view: View,
  kind: ClockKind | null,
): Promise<Response> {
  const acts = await actsOf(database, view.complaint, config.clocks);
  const clocks = clocksOf(view, await linesFor(database, view, config.timeZone), acts, config);
  const body = daysOf(clocks, kind, config);
  if (body === null) throw notFound();
  return taggedAnswer(context, hashing, body, { key: reportKey(view.complaint.tracking_id) });
}

/** `dueReckoning` is how the due day of a report is reckoned, for officers; null where nothing leads to it. */
export function dueReckoning(
  complaint: Complaint,
  logs: readonly LogRow[],
  acts: RequestActs | null,
  config: ClockSettings,
): ClockDaysWire['results'] | null {
  const clocks = clocksOf({ complaint, isOwner: true }, logs, acts, config);
  const due = complaint.deadline_at && writeDate(complaint.deadline_at, config.timeZone);
  const running = clocks.find(({ wire }) => wire.ended_at === null && wire.due_at === due);
  return daysOf(clocks, running?.wire.kind ?? null, config)?.results ?? null;
}

/** `reckoningOf` is how a clock's due day is reckoned. */
export const reckoningOf = (
  clock: ReportClock,
  config: Pick<EndpointConfig, 'calendar'>,
): ClockDaysWire['results'] | null => daysOf([clock], clock.wire.kind, config)?.results ?? null;

/** `daysOf` is a clock's reckoning; null where the report has no such clock. */
function daysOf(
  clocks: readonly ReportClock[],
  kind: ClockKind | null,
  { calendar }: Pick<EndpointConfig, 'calendar'>,
): ClockDaysWire | null {
  const clock = clocks.find(({ wire }) => wire.kind === kind);
  const reckoning = clock && reckon(clock.counting, calendar);
  if (!reckoning) return null;
  const { days, dueOn, isEstimate } = reckoning;
  return {
    results: {
      kind: clock.wire.kind,
      days: [...days],
      due_on: dueOn,
      is_estimate: isEstimate,
      source: clock.source,
    },
  };
}
