import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import type { RelayReportTable } from '../../database/tables/relay-tables.js';
import type { Updateable } from 'kysely';
import { retryAt } from '../schedule/pauses.js';
import type { RelayRow } from './lease.js';
import { writeState } from '../../reports/forwarding/outbox.js';
import { after, stateOf, type ParkedReason, type Way, type WayEvent } from './steps.js';

/** What the step machine knows of a row. */
export function wayOf(row: RelayRow): Way {
  const { step, national_id: nationalId, tries, refusals } = row;
  return { step, nationalId, tries, refusals, parked: row.parked_reason as ParkedReason | null };
}

/**
 * Writes what became of a report by something that happened, and what Detail says of it.
 * @param problem a word of ours about what went wrong
 * @returns null where it can't have happened: nothing is written then
 */
export async function move(
  transaction: Database,
  config: Pick<EndpointConfig, 'now' | 'relay'>,
  row: RelayRow,
  event: WayEvent,
  more: Updateable<RelayReportTable> = {},
): Promise<Way | null> {
  const before = wayOf(row);
  const way = after(before, event);
  if (way === null) return null;
  const now = config.now();
  const isNewlyParked = way.parked !== null && before.parked === null;
  await transaction
    .updateTable('relay_reports')
    .set({
      step: way.step,
      national_id: way.nationalId,
      tries: way.tries,
      refusals: way.refusals,
      parked_reason: way.parked,
      ...(way.parked === null ? { parked_at: null } : isNewlyParked && { parked_at: now }),
      ...dueAfter(way, before, event, config, now),
      ...more,
    })
    .where('complaint_id', '=', row.complaint_id)
    .execute();
  const state = stateOf(way);
  if (state !== stateOf(before) || way.nationalId !== before.nationalId)
    await writeState(transaction, row.complaint_id, state, now, { national_id: way.nationalId });
  return way;
}

/** When it is looked at again, and since when nothing was wrong. */
function dueAfter(
  way: Way,
  before: Way,
  event: WayEvent,
  { relay }: Pick<EndpointConfig, 'relay'>,
  now: Date,
): Updateable<RelayReportTable> {
  if (way.step === 'follow' && before.step !== 'follow')
    return { next_at: null, next_poll_at: now, last_problem: null, attempt: null };
  if (way.step === 'ended') return { next_at: null, next_poll_at: null, attempt: null };
  if (way.parked !== null) return { next_at: null };
  if (event.kind === 'failed' || event.kind === 'absent') return { next_at: retryAt(relay, now) };
  return { next_at: now };
}
