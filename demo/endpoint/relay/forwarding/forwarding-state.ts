import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import type { RelayReportTable } from '../../database/tables/relay-tables.js';
import type { Updateable } from 'kysely';
import { retryAt } from '../schedule/pauses.js';
import type { RelayRow } from './lease.js';
import { writeState } from '../../reports/forwarding/outbox.js';
import { after, stateOf, type ParkedReason, type ForwardingState, type ForwardingEvent } from './steps.js';

/** The columns of a row that `after` decides by. */
export function forwardingStateOf(row: RelayRow): ForwardingState {
  const { step, national_id: nationalId, tries, refusals } = row;
  return { step, nationalId, tries, refusals, parked: row.parked_reason as ParkedReason | null };
}

/**
 * `move` applies an event to a report's row, and writes the `RelayState` that Detail shows.
 * @returns null where the event can't happen in that state; nothing is written then
 */
export async function move(
  transaction: Database,
  config: Pick<EndpointConfig, 'now' | 'relay'>,
  row: RelayRow,
  event: ForwardingEvent,
  more: Updateable<RelayReportTable> = {},
): Promise<ForwardingState | null> {
  const before = forwardingStateOf(row);
  const next = after(before, event);
  if (next === null) return null;
  const now = config.now();
  const isNewlyParked = next.parked !== null && before.parked === null;
  await transaction
    .updateTable('relay_reports')
    .set({
      step: next.step,
      national_id: next.nationalId,
      tries: next.tries,
      refusals: next.refusals,
      parked_reason: next.parked,
      ...(next.parked === null ? { parked_at: null } : isNewlyParked && { parked_at: now }),
      ...dueAfter(next, before, event, config, now),
      ...more,
    })
    .where('complaint_id', '=', row.complaint_id)
    .execute();
  const state = stateOf(next);
  if (state !== stateOf(before) || next.nationalId !== before.nationalId)
    await writeState(transaction, row.complaint_id, state, now, { national_id: next.nationalId });
  return next;
}

/** `dueAfter` sets when the report is worked on next, and clears its last problem once it is at the gateway. */
function dueAfter(
  next: ForwardingState,
  before: ForwardingState,
  event: ForwardingEvent,
  { relay }: Pick<EndpointConfig, 'relay'>,
  now: Date,
): Updateable<RelayReportTable> {
  if (next.step === 'follow' && before.step !== 'follow')
    return { next_at: null, next_poll_at: now, last_problem: null, attempt: null };
  if (next.step === 'ended') return { next_at: null, next_poll_at: null, attempt: null };
  if (next.parked !== null) return { next_at: null };
  if (event.kind === 'failed' || event.kind === 'absent') return { next_at: retryAt(relay, now) };
  return { next_at: now };
}
