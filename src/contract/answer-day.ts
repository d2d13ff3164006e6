import type { Capabilities } from './capabilities.js';
import { dayIn, workingDayAfter } from './working-days.js';

/**
 * The day by which a report is answered at the latest, `YYYY-MM-DD`: officers check it, then the office acts.
 *
 * @param received when the endpoint received it
 * @returns null where nothing is promised, or the holidays until then aren't known: no day is said that may slip
 */
export function answerDay(
  { deadlines, timezone }: Pick<Capabilities, 'deadlines' | 'timezone'>,
  received: number,
): string | null {
  if (!deadlines?.holidaysKnownUntil) return null;
  const { verifyWorkingDays, followupWorkingDays, holidays, holidaysKnownUntil } = deadlines;
  const days = verifyWorkingDays + followupWorkingDays;
  const day = workingDayAfter(dayIn(timezone, new Date(received)), days, new Set(holidays));
  return day && day <= holidaysKnownUntil ? day : null;
}
