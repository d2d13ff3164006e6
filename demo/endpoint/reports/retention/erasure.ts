import { type Complaint, lockComplaint } from '../../database/complaint.js';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import { ApiError } from '../../words/errors.js';
import { forgetOfficersWords, forgetWaitingDeeds } from './forget-officers-words.js';
import { forgetPerson } from './forget-person.js';
import { seal } from './legal-hold.js';
import type { DeadlineSettings } from '../lifecycle/due.js';
import { changeStatus } from '../lifecycle/lifecycle.js';
import { leave } from '../forwarding/outbox.js';
import { maskedTexts } from '../moderation/masked-texts.js';

/** The reporter reads this line too: sealed data must not seem erased. */
const SEALED_LINE =
  'Datanya disimpan tersegel karena kewajiban hukum, dan dihapus saat kewajiban itu berakhir.';

/**
 * `eraseReport` erases all that the reporter gave: name and contact, texts, place, files, and what offices wrote for
 * the reporter only. Left are the report's kind, category and area, and what the offices did: numbers without a person.
 * Under a legal hold it is sealed instead: hidden from all readers, and erased when the hold ends.
 * @param words.title replaces the report's title
 * @param words.line the last line of its history
 * @param words.isWish the reporter wanted it, which the national gateway is told
 * @throws ApiError 409 when it was done before
 * @returns the files to delete once the transaction is durable
 */
export async function eraseReport(
  transaction: Database,
  config: Pick<EndpointConfig, 'now'> & DeadlineSettings,
  complaintId: number,
  words: { title: string; line: string; isWish: boolean },
): Promise<{ storageKey: string }[]> {
  const complaint = await lockComplaint(transaction, complaintId);
  if (complaint.withdrawn_at !== null) throw new ApiError('closed', { say: 'already-withdrawn' });
  const isSealed = await seal(transaction, complaint);
  await leave(transaction, complaintId, { now: config.now(), isWish: words.isWish });
  await forgetPerson(transaction, complaintId);
  // Also under a hold, which keeps what was done: none of them can be done any more.
  await forgetWaitingDeeds(transaction, complaintId);
  if (!isSealed) await forgetOfficersWords(transaction, complaintId);
  await transaction.deleteFrom('reporters').where('complaint_id', '=', complaintId).execute();
  for (const table of ['supports', 'confirmations'] as const)
    await transaction.deleteFrom(table).where('complaint_id', '=', complaintId).execute();
  const covered = await transaction
    .deleteFrom('covered_photos')
    .where('attachment_id', 'in', (query) =>
      query.selectFrom('attachments').select('id').where('complaint_id', '=', complaintId),
    )
    .returning('storage_key')
    .execute();
  const files = await transaction
    .deleteFrom('attachments')
    .where('complaint_id', '=', complaintId)
    .returning('storage_key')
    .execute();
  await transaction
    .deleteFrom('followups')
    .where('complaint_id', '=', complaintId)
    .where('author', '=', 'reporter')
    .execute();
  const line = isSealed ? `${words.line} ${SEALED_LINE}` : words.line;
  await archive(transaction, config, complaint, { ...words, line });
  // A hold keeps what was given, not what was made of it.
  return [...covered, ...(isSealed ? [] : files)].map((file) => ({ storageKey: file.storage_key }));
}

async function archive(
  transaction: Database,
  config: Pick<EndpointConfig, 'now'> & DeadlineSettings,
  complaint: Complaint,
  { title, line }: { title: string; line: string },
): Promise<void> {
  const nothingLeft = { title, content: '' };
  await changeStatus(
    transaction,
    config,
    complaint,
    'archived',
    { content: line },
    {
      ...nothingLeft,
      ...maskedTexts(nothingLeft),
      redactions: null,
      answers: null,
      location_text: null,
      asset_ref: null,
      latitude: null,
      longitude: null,
      date_of_incident: null,
      waits_until: null,
      consent_given_by: null,
      supports_count: 0,
      withdrawn_at: config.now(),
    },
  );
}
