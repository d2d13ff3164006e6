import { readDay } from '../../../../src/contract/dates.js';
import { dayIn } from '../../../../src/contract/working-days.js';
import type { EndpointConfig } from '../../config.js';
import { isSnoozed } from '../../reports/lifecycle/snooze.js';
import { ApiError, invalid } from '../../words/errors.js';
import type { OfficerAction } from '../reports/officer-action.js';
import { keepHands } from './assign.js';
import { onLocked } from './locked.js';

/** Longest time for which a report may be put off, in milliseconds. */
const SNOOZE_MS = 60 * 86_400_000;

/** `snooze {until}` puts the report off until a day; null ends it. @throws ApiError 409 for one that is late already */
export async function snooze(asked: OfficerAction): Promise<void> {
  const until = readUntil(asked.body['until'], asked.endpoint.config);
  await onLocked(asked, 'snooze', async ({ transaction, complaint }) => {
    if (until !== null && !isSnoozed(until, complaint, asked.endpoint.config))
      throw new ApiError('closed', { say: 'desk-snooze-late' });
    await keepHands(transaction, complaint.id, { snoozed_until: until });
  });
}

/** @throws ApiError 422 for a day that isn't ahead, or too far */
function readUntil(
  value: unknown,
  { timeZone, now }: Pick<EndpointConfig, 'timeZone' | 'now'>,
): string | null {
  if (value === null) return null;
  const day = readDay(value);
  const last = dayIn(timeZone, new Date(now().getTime() + SNOOZE_MS));
  if (day === null || day !== value || day <= dayIn(timeZone, now()) || day > last)
    throw invalid({ until: [{ key: 'desk-snooze-range', values: { last } }] });
  return day;
}
