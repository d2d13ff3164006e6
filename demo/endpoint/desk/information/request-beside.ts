import { writeDate } from '../../../../src/contract/dates.js';
import type { ObjectionGround } from '../../../../src/contract/information/information.js';
import { dayIn } from '../../../../src/contract/working-days.js';
import type { EndpointConfig } from '../../config.js';
import type { Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import { answersFor, has, type Officer } from '../../officers/roles.js';
import { objectionClock, requestClocks } from '../../reports/information/request-clocks.js';
import { requestOf, type WholeRequest } from '../../reports/information/request.js';
import { informationOf } from '../../reports/information/standing.js';
import { reckoningOf } from '../../reports/reading/clock-days.js';
import { reachableFrom } from '../../reports/lifecycle/officer-acts.js';
import { hasAnswered } from './decide.js';
import type { RequestWire } from './wire.js';

type Settings = Pick<EndpointConfig, 'timeZone' | 'calendar' | 'now' | 'clocks'>;

/** `requestBeside` is what an officer sees of a request for public information; null for other reports. */
export async function requestBeside(
  database: Database,
  config: Settings,
  officer: Officer,
  complaint: Complaint,
): Promise<RequestWire | null> {
  const request = await requestOf(database, complaint, config, config.clocks);
  if (request === null) return null;
  const { acts, days } = request;
  const { objection } = acts.rows;
  const view = { complaint, isOwner: true };
  const { state, decision, ground, extended_reason } = informationOf(view, days, acts, config);
  const [own] = requestClocks(view, days, acts, config).own;
  const clock = objectionClock(acts, config) ?? own!;
  return {
    state,
    due_on: clock.wire.due_at.slice(0, 10),
    reckoning: reckoningOf(clock, config),
    decision,
    ground,
    extended_reason,
    objection:
      objection === undefined
        ? null
        : {
            ground: objection.code as ObjectionGround,
            content: objection.content,
            made_at: writeDate(objection.at, config.timeZone),
          },
    can: [
      ...(mayExtend(request, officer, complaint, config) ? (['extend'] as const) : []),
      ...((await mayDecide(database, request, officer, complaint)) ? (['decide'] as const) : []),
    ],
  };
}

function mayExtend(
  { acts: { rows, rules }, days }: WholeRequest,
  officer: Officer,
  complaint: Complaint,
  { timeZone, now }: Settings,
): boolean {
  const isOpen = days.ended === null && rows.objection === undefined && rows.extend === undefined;
  const isInTime = dayIn(timeZone, now()) <= days.information.dueOn;
  return isOpen && isInTime && rules.extension !== null && answersFor(officer, complaint);
}

/** `mayDecide` asks as `decide` does: who answered before is no superior to that answer. */
async function mayDecide(
  database: Database,
  { acts: { rows } }: WholeRequest,
  officer: Officer,
  complaint: Complaint,
): Promise<boolean> {
  if (rows.superior !== undefined) return false;
  if (rows.objection !== undefined) {
    const isAnother = rows.decide?.officer_id !== officer.id;
    return has(officer, ['verifier']) && isAnother && !(await hasAnswered(database, officer, complaint));
  }
  const isReachable = reachableFrom({ ...complaint, nationalStatus: null }).includes('responded');
  return rows.decide === undefined && isReachable && answersFor(officer, complaint);
}
