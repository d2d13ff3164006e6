import type { RelayDeps } from '../deps.js';
import { create, find, uploadNext } from '../forwarding/forwarding.js';
import { LeaseLostError, takeLease, type Lease, type RelayRow } from '../forwarding/lease.js';
import type { GatewayClient } from '../gateway/gateway-client.js';
import { leaseMs } from './pauses.js';
import { poll } from '../receiving/poll.js';
import { isAllRead } from '../outgoing/read-first.js';
import { nextReply, sendReply } from '../forwarding/replies.js';
import { taskOf } from '../forwarding/steps.js';
import { forwardingStateOf } from '../forwarding/forwarding-state.js';

export type WorkParts = RelayDeps & { client: GatewayClient };

/**
 * `workOn` does all that is due with one report, one durable step after the other.
 * @param isStopping ends the work between two steps
 * @throws PausedError while the breaker is open
 */
export async function workOn(
  parts: WorkParts,
  complaintId: number,
  isStopping: () => boolean,
): Promise<void> {
  const lease = await takeLease(parts.database, complaintId, leaseMs(parts.config.relay!));
  if (lease === null) return;
  try {
    while (!isStopping() && (await step(parts, lease))) await lease.renew();
  } catch (error) {
    if (!(error instanceof LeaseLostError)) throw error;
  } finally {
    await lease.release();
  }
}

/** @returns whether a step was done */
async function step(parts: WorkParts, lease: Lease): Promise<boolean> {
  const { row } = lease;
  const now = parts.config.now();
  switch (taskOf(forwardingStateOf(row))) {
    case 'upload':
      return await ifDue(row.next_at, now, () => uploadNext(parts, lease));
    case 'create':
      return await ifDue(row.next_at, now, () => create(parts, lease));
    case 'find':
      await find(parts, lease);
      return true;
    case 'follow':
      return await talk(parts, lease, row, now);
    case 'nothing':
      return await sayGoodbye(parts, lease, row, now);
  }
}

async function ifDue(at: Date | null, now: Date, work: () => Promise<void>): Promise<boolean> {
  if (at === null || at > now) return false;
  await work();
  return true;
}

async function talk(parts: WorkParts, lease: Lease, row: RelayRow, now: Date): Promise<boolean> {
  const reply = await nextReply(parts.database, row.complaint_id, now);
  if (reply !== null) {
    if (await isAllRead(parts, lease, reply)) await sendReply(parts, lease, reply);
    return true;
  }
  return await ifDue(row.next_poll_at, now, async () => void (await poll(parts, lease)));
}

/** Ends a withdrawn report once the gateway has been told; then no row of it is kept. */
async function sayGoodbye(parts: WorkParts, lease: Lease, row: RelayRow, now: Date): Promise<boolean> {
  if (row.step !== 'ended' || row.national_id === null) return false;
  const reply = await nextReply(parts.database, row.complaint_id, now);
  if (reply !== null) {
    await sendReply(parts, lease, reply);
    return true;
  }
  const { left } = await parts.database
    .selectFrom('relay_replies')
    .select((all) => all.fn.countAll<string | number>().as('left'))
    .where('complaint_id', '=', row.complaint_id)
    .where('step', '<>', 'sent')
    .executeTakeFirstOrThrow();
  if (Number(left) > 0) return false;
  await lease.write(async ({ transaction }) => {
    await transaction.deleteFrom('relay_reports').where('complaint_id', '=', row.complaint_id).execute();
  });
  return false;
}
