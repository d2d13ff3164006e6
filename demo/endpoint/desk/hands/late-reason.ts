import { dayIn } from '../../../../src/contract/working-days.js';
import type { Complaint } from '../../database/complaint.js';
import { answersFor } from '../../officers/roles.js';
import { ENDS } from '../../reports/lifecycle/lifecycle.js';
import { maskedContent } from '../../reports/moderation/masked-texts.js';
import { ApiError } from '../../words/errors.js';
import { readText } from '../fields.js';
import type { OfficerAction } from '../reports/officer-action.js';
import { onLocked } from './locked.js';

/**
 * `late-reason {content}` is shown beside the lateness, to everybody who may read the report: the last words count,
 * none take them back. The office that has the report says it.
 */
export async function lateReason(asked: OfficerAction): Promise<void> {
  const { endpoint, officer, body } = asked;
  const { config } = endpoint;
  const content =
    body['content'] === '' || body['content'] === null
      ? ''
      : readText(body, 'content', 'label-late-reason', { min: 10, max: 500 });
  await onLocked(asked, 'late-reason', async ({ transaction, complaint }) => {
    const { id } = complaint;
    if (!answersFor(officer, complaint))
      throw new ApiError('forbidden', { say: 'desk-not-your-institution' });
    const now = config.now();
    const isLate = isOverdue(complaint, now, dayIn(config.timeZone, now));
    if (content !== '' && !isLate) throw new ApiError('closed', { say: 'desk-not-late' });
    if (content === '') await transaction.deleteFrom('late_reasons').where('complaint_id', '=', id).execute();
    else {
      const masked = await maskedContent(transaction, id, content);
      const said = { officer_id: officer.id, content, ...masked, at: now };
      await transaction
        .insertInto('late_reasons')
        .values({ complaint_id: id, ...said })
        .onConflict((conflict) => conflict.column('complaint_id').doUpdateSet(said))
        .execute();
    }
    const changed = { updated_at: now, public_updated_at: now };
    await transaction.updateTable('complaints').set(changed).where('id', '=', id).execute();
  });
}

/** A deadline that the public knows, or a promised day, has passed, or the answer came too late. */
function isOverdue(
  { promised_at, promise_is_private, status_code, answered_in_time, ...complaint }: Complaint,
  now: Date,
  today: string,
): boolean {
  const deadline = complaint.shown_status_code === null ? complaint.deadline_at : complaint.shown_deadline_at;
  if (deadline !== null && deadline < now) return true;
  const isOpen = !ENDS.some((end) => end === status_code);
  return (
    answered_in_time === false ||
    (isOpen && !promise_is_private && promised_at !== null && promised_at < today)
  );
}
