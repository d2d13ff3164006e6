import { toItems, toRecord, toText } from '../read.js';
import type { Report } from '../reporting/report.js';

/** Whether the reader may object to how a request was answered, or has done so: then there is something to show. */
export function hasObjection({ information }: Pick<Report, 'information'>): boolean {
  const { may, objection } = toRecord(information);
  return toItems(may).includes('object') || Boolean(toText(toRecord(objection).ground));
}

/** Whether an office has decided on the request, or told why it needs more days: then there is something to show. */
export function hasDecision({ information }: Pick<Report, 'information'>): boolean {
  const { decision, extended_reason } = toRecord(information);
  return Boolean(decision || extended_reason);
}
