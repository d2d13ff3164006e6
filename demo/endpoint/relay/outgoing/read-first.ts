import type { Selectable } from 'kysely';
import type { RelayReplyTable } from '../../database/tables/relay-tables.js';
import type { Lease } from '../forwarding/lease.js';
import { retryAt } from '../schedule/pauses.js';
import { poll, type PollingParts } from '../receiving/poll.js';

/** Incomplete polls after which a reply leaves all the same: the gateway's pages may go round for ever. */
const PART_READINGS_MAX = 3;

/**
 * `isAllRead` polls a report before a reply leaves, under the same lease: follow-ups that are there by then are other
 * authors', whatever they say, and can't be taken for the reply if its fate becomes unknown. Without a complete poll
 * the reply waits, which costs no try.
 * @returns whether the reply may leave; true for one that may have left already
 * @throws PausedError
 */
export async function isAllRead(
  parts: PollingParts,
  lease: Lease,
  { id, step, part_readings }: Selectable<RelayReplyTable>,
): Promise<boolean> {
  if (step !== 'waiting') return true;
  const polled = await poll(parts, lease);
  if (polled === 'whole' || (polled === 'part' && part_readings >= PART_READINGS_MAX)) return true;
  const { config } = parts;
  await lease.write(async ({ transaction }) => {
    await transaction
      .updateTable('relay_replies')
      .set({
        next_at: retryAt(config.relay, config.now()),
        ...(polled === 'part' && { part_readings: part_readings + 1 }),
      })
      .where('id', '=', id)
      .where('step', '=', 'waiting')
      .execute();
  });
  return false;
}
