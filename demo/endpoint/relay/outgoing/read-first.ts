import type { Selectable } from 'kysely';
import type { RelayReplyTable } from '../../database/tables/relay-tables.js';
import type { Lease } from '../forwarding/lease.js';
import { retryAt } from '../schedule/pauses.js';
import { poll, type PollingParts } from '../receiving/poll.js';

/** So often a reply waits for a reading that shows all; then it leaves without: pages may go round for ever. */
const PART_READINGS_MAX = 3;

/**
 * Reads a report before a reply to it leaves, in the same lease: what stands there by then is somebody else's, whatever
 * it says, and can't be taken for the reply once nobody knows whether that has arrived. Without such a reading the
 * reply waits, and that is no try of it.
 * @returns whether the reply may leave; one that may be there has left
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
