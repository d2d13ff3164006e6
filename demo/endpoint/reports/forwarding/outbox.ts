import type { RelayState } from '../../../../src/contract/reporting/report.js';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import type { RelayReplyStep, RelayStep } from '../../database/tables/relay-tables.js';
import type { Complaint } from '../../database/complaint.js';

type Told = Pick<EndpointConfig, 'relay' | 'now'>;

/** Nothing of it can be there. */
export function isBefore({ step }: { step: RelayStep }): boolean {
  return step === 'upload' || step === 'create';
}

/**
 * That a report is to be forwarded, written in the transaction that verifies it (or files it): there is no moment at which one of the two is
 * true and the other isn't. Done again it does nothing; nor does it for a report that is erased.
 */
export async function enqueue(
  transaction: Database,
  { relay, now }: Told,
  when: 'verified' | 'filed',
  complaint: Pick<Complaint, 'id' | 'withdrawn_at'>,
): Promise<void> {
  if (relay === null || complaint.withdrawn_at !== null) return;
  // A report that was filed before the relay was told to take those goes when it is verified.
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

/** What its reporter wrote before it was to go there, such as the answer to an officer's question. */
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

/** Likewise what a reporter wrote later, released here or not. Nothing where the report doesn't go there, or is over. */
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

/** Officers here have ended a report: where nothing of it can be there, it doesn't go any more. What may be there is still followed. */
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

/** It is not there and will not be, nor what its reporter wrote to it. */
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
 * Takes an erased report out, in the transaction that erases it: what waits is not sent any more, and nothing that is kept of it stays. Where
 * it is there, or may be, its number alone stays until the gateway has been told.
 * @param isWish its reporter wanted it; a time that has passed is nobody's news
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
    // That it went there stays true; under which number is forgotten with the rest.
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

/** What Detail says of it, and since when. */
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
