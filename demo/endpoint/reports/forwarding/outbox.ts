import type { RelayState } from '../../../../src/contract/reporting/report.js';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import type { RelayReplyStep, RelayStep } from '../../database/tables/relay-tables.js';
import type { Complaint } from '../../database/complaint.js';

type Told = Pick<EndpointConfig, 'relay' | 'now'>;

/** Whether the report certainly hasn't reached the gateway. */
export function isBefore({ step }: { step: RelayStep }): boolean {
  return step === 'upload' || step === 'create';
}

/**
 * `enqueue` notes that a report is to be forwarded, in the transaction that verifies or files it, so that never only
 * one of the two is true. A second call does nothing; nor does one for a report that was erased, or taken over from
 * elsewhere: the gateway may have it.
 */
export async function enqueue(
  transaction: Database,
  { relay, now }: Told,
  when: 'verified' | 'filed',
  complaint: Pick<Complaint, 'id' | 'withdrawn_at' | 'imported_from'>,
): Promise<void> {
  if (relay === null || complaint.withdrawn_at !== null || complaint.imported_from !== null) return;
  // A report filed before `relay.when` became `filed` is forwarded when it is verified.
  if (when === 'filed' && relay.when !== 'filed') return;
  const at = now();
  const made = await transaction
    .insertInto('relay_reports')
    .values({ complaint_id: complaint.id, step: 'upload', enqueued_at: at, next_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('complaint_id')
    .executeTakeFirst();
  if (made === undefined) return;
  await writeState(transaction, complaint.id, 'waiting', at);
  await enqueueEarlier(transaction, complaint.id, at);
}

/** Replies that the reporter wrote before the report was enqueued, such as the answer to an officer's question. */
async function enqueueEarlier(transaction: Database, complaintId: number, at: Date): Promise<void> {
  const earlier = await transaction
    .selectFrom('followups')
    .select('id')
    .where('complaint_id', '=', complaintId)
    .where('author', '=', 'reporter')
    .orderBy('id')
    .execute();
  const step: RelayReplyStep = 'waiting';
  const rows = earlier.map(({ id }) => ({ complaint_id: complaintId, followup_id: id, step, next_at: at }));
  if (rows.length > 0) await transaction.insertInto('relay_replies').values(rows).execute();
}

/** Enqueues a later reply, released here or not. Does nothing where the report isn't forwarded, or has ended. */
export async function enqueueReply(
  transaction: Database,
  { relay, now }: Told,
  complaintId: number,
  followUpId: number,
): Promise<void> {
  if (relay === null) return;
  const report = await transaction
    .selectFrom('relay_reports')
    .select('step')
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  if (report === undefined || report.step === 'ended') return;
  await transaction
    .insertInto('relay_replies')
    .values({ complaint_id: complaintId, followup_id: followUpId, step: 'waiting', next_at: now() })
    .execute();
}

/**
 * `stayHere`: officers here have ended the report. An unsent one is forwarded no more; one that may be at the gateway
 * is still followed.
 */
export async function stayHere(
  transaction: Database,
  { now }: Pick<Told, 'now'>,
  { id }: Pick<Complaint, 'id'>,
): Promise<void> {
  const report = await transaction
    .selectFrom('relay_reports')
    .select('step')
    .where('complaint_id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (report !== undefined && isBefore(report)) await endUnsent(transaction, id, now());
}

/** Ends the forwarding of a report that isn't at the gateway, and of its replies. */
export async function endUnsent(transaction: Database, complaintId: number, now: Date): Promise<void> {
  await transaction
    .updateTable('relay_reports')
    .set({
      step: 'ended' satisfies RelayStep,
      next_at: null,
      next_poll_at: null,
      parked_reason: null,
      parked_at: null,
    })
    .where('complaint_id', '=', complaintId)
    .execute();
  await transaction.deleteFrom('relay_replies').where('complaint_id', '=', complaintId).execute();
  await writeState(transaction, complaintId, 'none', now);
}

/**
 * `leave` takes an erased report out, in the transaction that erases it: what waits is not sent, and no copy of it is
 * kept. Of a report that is, or may be, at the gateway the number stays until the gateway has been told.
 * @param isWish whether its reporter wanted it; an expired report is withdrawn without telling the gateway
 */
export async function leave(
  transaction: Database,
  complaintId: number,
  { now, isWish }: { now: Date; isWish: boolean },
): Promise<void> {
  const report = await transaction
    .selectFrom('relay_reports')
    .select(['step', 'national_id'])
    .where('complaint_id', '=', complaintId)
    .forUpdate()
    .executeTakeFirst();
  if (report === undefined) return;
  const mayBeThere = !isBefore(report) && (report.step !== 'ended' || report.national_id !== null);
  if (!isWish || !mayBeThere) {
    await transaction.deleteFrom('relay_reports').where('complaint_id', '=', complaintId).execute();
    // The state `sent` stays true; the number is forgotten with the rest.
    const state = report.national_id === null ? 'none' : 'sent';
    await writeState(transaction, complaintId, state, now, { national_id: null });
    return;
  }
  for (const table of ['relay_files', 'relay_received', 'relay_replies'] as const)
    await transaction.deleteFrom(table).where('complaint_id', '=', complaintId).execute();
  await transaction
    .updateTable('relay_reports')
    .set({ ...(report.step === 'follow' && { step: 'ended' satisfies RelayStep }), next_poll_at: null })
    .where('complaint_id', '=', complaintId)
    .execute();
  await transaction
    .insertInto('relay_replies')
    .values({ complaint_id: complaintId, followup_id: null, step: 'waiting', next_at: now })
    .execute();
}

/** Writes the state that Detail shows, and since when. */
export async function writeState(
  transaction: Database,
  complaintId: number,
  state: RelayState,
  now: Date,
  more: { national_id?: string | null } = {},
): Promise<void> {
  await transaction
    .updateTable('complaints')
    .set({ relay_state: state, relay_since: now, ...more })
    .where('id', '=', complaintId)
    .execute();
}
