import type { StatusCode } from '../../../../src/contract/statuses.js';
import { answersFor } from '../../officers/roles.js';
import { changeStatus, freeOfOffice, NO_PROMISE, writeLog } from '../../reports/lifecycle/lifecycle.js';
import { typedWords } from '../../reports/reading/placeholders.js';
import { ApiError } from '../../words/errors.js';
import { readReason, type OfficerAction } from '../reports/officer-action.js';
import { handedBackBy, keepHands } from './assign.js';
import { onLocked } from './locked.js';

/** Statuses in which an office has a report and hasn't answered it. */
const UNANSWERED: readonly string[] = ['verified', 'in_progress', 'reopened', 'held'] satisfies StatusCode[];

/**
 * `hand-back {reason}`: not this office's to answer. The report is with the agency again, verified, to be handed on;
 * one that is reopened, on hold or not verified here stays so. The national gateway is told nothing: it has its own way
 * to the office, and a report that was forwarded stays so. A reopening that the public isn't told of comes first.
 */
export async function handBack(asked: OfficerAction): Promise<void> {
  const { endpoint, officer, body } = asked;
  const { config, notifier } = endpoint;
  const reason = readReason(body);
  await onLocked(asked, 'hand-back', async ({ transaction, complaint }) => {
    const { id, disposition_id, disposition_name, status_code, verified_at } = complaint;
    if (disposition_name === null || !answersFor(officer, complaint))
      throw new ApiError('forbidden', { say: 'desk-not-your-institution' });
    if (!UNANSWERED.includes(status_code)) throw new ApiError('closed', { say: 'desk-hand-back-late' });
    // `shown_status_code` hides that this report is open again: whoever reads that it lost its office would learn it.
    if (complaint.shown_status_code !== null) throw new ApiError('closed', { say: 'desk-hand-back-hidden' });
    const content = `{{institution_from}} mengembalikan laporan ini kepada ${typedWords(config.name)} untuk diteruskan ke instansi yang berwenang. Alasan: ${typedWords(reason)}`;
    const from = { id: disposition_id ?? disposition_name, name: disposition_name };
    const nobodys = { disposition_id: null, disposition_name: null, ...NO_PROMISE };
    if (status_code === 'in_progress' && verified_at !== null)
      await changeStatus(transaction, config, complaint, 'verified', { content, from }, nobodys);
    else {
      const now = config.now();
      const changed = { ...nobodys, updated_at: now, public_updated_at: now };
      await transaction.updateTable('complaints').set(changed).where('id', '=', id).execute();
      await writeLog(transaction, id, now, { content, from }, null, null);
    }
    await freeOfOffice(transaction, id);
    const others = (await handedBackBy(transaction, id)).filter((office) => office !== from.id);
    await keepHands(transaction, id, {
      assignee_id: null,
      snoozed_until: null,
      handed_back_by: [...others, from.id],
    });
    await notifier.changed(transaction, id, 'hand-back');
  });
}
