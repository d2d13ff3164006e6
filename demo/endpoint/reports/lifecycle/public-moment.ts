import { dayIn } from '../../../../src/contract/working-days.js';
import type { EndpointConfig } from '../../config.js';
import { startOfDay } from '../../days.js';
import type { Complaint } from '../../database/complaint.js';

/**
 * `publicMoment` is when the public learns of a reporter's act, or of what follows it at once: for an anonymous report
 * only its day, and later than its last public change, so that feed readers and caches notice.
 */
export function publicMoment(
  { is_anonymous, public_updated_at }: Pick<Complaint, 'is_anonymous' | 'public_updated_at'>,
  now: Date,
  { timeZone }: Pick<EndpointConfig, 'timeZone'>,
): Date {
  if (!is_anonymous) return now;
  const day = startOfDay(dayIn(timeZone, now), timeZone);
  return new Date(Math.max(day.getTime(), public_updated_at.getTime() + 1));
}
