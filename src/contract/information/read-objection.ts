import { readDay } from '../dates.js';
import { toItems, toRecord, toText } from '../read.js';
import type { ObjectionGround } from './information.js';
import { OBJECTION_GROUNDS } from './objection.js';
import type { Report } from '../reporting/report.js';

/** `ObjectionState` is what a requester reads of an objection. */
export interface ObjectionState {
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
  const { may, object_until, objection, state } = toRecord(information);
  const { ground, content } = toRecord(objection);
  const known = OBJECTION_GROUNDS.find((one) => one === ground);
  return {
    mayObject: toItems(may).includes('object'),
    until: readDay(object_until),
    made: known ? { ground: known, content: toText(content) ?? '' } : null,
    isDecided: state === 'decided',
  };
}
