import { readDay } from '../dates.js';
import { toItems, toRecord, toText } from '../read.js';
import type { Decision, ObjectionGround } from './information.js';
import { OBJECTION_GROUNDS } from './objection.js';
import type { Report } from '../reporting/report.js';

/** Apart from `DECISIONS`, whose file has the checks of the wire. */
const DECISION_CODES: readonly Decision[] = ['granted', 'partly', 'refused', 'not-held'];

/** `ObjectionState` is what a requester reads of how a request was answered, and of an objection to it. */
export interface ObjectionState {
  /** Null until one is made. */
  decision: Decision | null;
  /** Why it was refused, or who has what was asked for. */
  ground: string | null;
  /** Why the office took more days. */
  extendedReason: string | null;
  /** True while one may be made, until `until`, `YYYY-MM-DD`. */
  mayObject: boolean;
  until: string | null;
  /** The one that was made; null for none. */
  made: { ground: ObjectionGround; content: string } | null;
  /** The superior has decided on it. */
  isDecided: boolean;
}

/** `readObjection` reads `information` of a report's detail; what it doesn't know is left out. */
export function readObjection({ information }: Pick<Report, 'information'>): ObjectionState {
  const { may, object_until, objection, state, ...told } = toRecord(information);
  const { ground, content } = toRecord(objection);
  const known = OBJECTION_GROUNDS.find((one) => one === ground);
  return {
    decision: DECISION_CODES.find((one) => one === told.decision) ?? null,
    ground: toText(told.ground),
    extendedReason: toText(told.extended_reason),
    mayObject: toItems(may).includes('object'),
    until: readDay(object_until),
    made: known ? { ground: known, content: toText(content) ?? '' } : null,
    isDecided: state === 'decided',
  };
}
