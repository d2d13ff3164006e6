import { writeDate } from '../../../../src/contract/dates.js';
import { statusOf, type StatusCode } from '../../../../src/contract/statuses.js';
import type { Complaint } from '../../database/complaint.js';
import { statusName } from '../../reports/reading/present.js';
import type { NearWire } from '../wire.js';

/** `nearWire` is another report beside the one that is read, in the words that citizens read. */
export function nearWire(
  report: Pick<Complaint, 'tracking_id' | 'title' | 'status_code' | 'created_at'>,
  why: NearWire['why'],
  timeZone: string,
): NearWire {
  const { tracking_id, title, status_code, created_at } = report;
  return {
    tracking_id,
    title,
    status_code: status_code as StatusCode,
    status_name: statusOf(status_code)?.card ?? statusName(status_code),
    created_at: writeDate(created_at, timeZone),
    why,
  };
}
