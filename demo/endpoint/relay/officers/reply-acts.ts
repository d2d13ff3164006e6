import { countAsAnswer } from '../../reports/forwarding/answered.js';
import { followUpAt } from '../../reports/reading/follow-up-places.js';
import { UNCERTAIN } from '../forwarding/replies.js';
import { act, unfit, type Found, type RelayActs } from './officer-acts.js';

/**
 * `replyThere`: an officer found a reply of unknown fate at the gateway. The follow-up that was shown as another
 * author's stays as it is.
 */
export async function replyThere(parts: RelayActs, trackingId: string, place: number): Promise<void> {
  await act(parts, trackingId, 'relay-reply-there', String(place), async (found) => {
    await settleReply(found, place, { step: 'sent', last_problem: null });
    const { transaction, row } = found;
    // A withdrawn report is over once the gateway has been told.
    if (row.step === 'ended')
      await transaction.deleteFrom('relay_reports').where('complaint_id', '=', row.complaint_id).execute();
  });
}

/**
 * `replyNotThere`: an officer found that the reply did not arrive. The follow-up with the same words is the agency's
 * own answer then, and the reply is sent again.
 */
export async function replyNotThere(parts: RelayActs, trackingId: string, place: number): Promise<void> {
  await act(parts, trackingId, 'relay-reply-not-there', String(place), async (found) => {
    const { transaction, complaint } = found;
    const values = { step: 'waiting', next_at: parts.config.now(), twin_id: null } as const;
    const twinId = await settleReply(found, place, { ...values, tries: 0, part_readings: 0 });
    const twin =
      twinId !== null &&
      (await transaction
        .updateTable('followups')
        .set({ is_released: true })
        .where('id', '=', twinId)
        .where('is_released', '=', false)
        .returning(['institution_from_name as from', 'is_private as isSecret'])
        .executeTakeFirst());
    if (twin) await countAsAnswer({ transaction, complaint }, parts.config, twin);
  });
}

/**
 * @param place as `DoubtfulReply.id` @returns the id of its twin @throws ApiError 409 where the reply doesn't wait
 * for an officer
 */
async function settleReply(
  { transaction, complaint, row }: Found,
  place: number,
  values: Partial<{
    step: 'sent' | 'waiting';
    last_problem: null;
    next_at: Date;
    tries: number;
    part_readings: number;
    twin_id: null;
  }>,
): Promise<number | null> {
  const followUp = place === 0 ? null : await followUpAt(transaction, complaint.tracking_id, place);
  if (place !== 0 && followUp === null) throw unfit();
  const reply = await transaction
    .selectFrom('relay_replies')
    .select(['id', 'twin_id'])
    .where('followup_id', followUp === null ? 'is' : '=', followUp)
    .where('complaint_id', '=', row.complaint_id)
    .where('step', '=', 'parked')
    .where('last_problem', '=', UNCERTAIN)
    .forUpdate()
    .executeTakeFirst();
  if (reply === undefined) throw unfit();
  await transaction.updateTable('relay_replies').set(values).where('id', '=', reply.id).execute();
  return reply.twin_id;
}
