import { toItems, toRecord, toText } from '../read.js';
import type { Report } from '../reporting/report.js';

/** Whether the reader may object to how a request was answered, or has done so: then there is something to show. */
export function hasObjection({ information }: Pick<Report, 'information'>): boolean {
  const { may, objection } = toRecord(information);
  return toItems(may).includes('object') || Boolean(toText(toRecord(objection).ground));
}
