import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import { ApiError } from '../words/errors.js';
import { maskedTexts } from './masked-texts.js';
import { maskText } from '../masking/mask-text.js';
import { changeStatus, lockComplaint } from './lifecycle.js';

/**
 * Erases all that the reporter gave: name and contact, texts, place, files. What stays is that there was a report, of which
 * kind, in which category and area, and what the offices did: numbers without a person.
 * @param words.title stands in the place of the report's own
 * @param words.line the last line of its history
 * @throws ApiError 409 when it has been done before
 * @returns the files to delete once this is durable
 */
export async function eraseReport(
  transaction: Database,
  config: Pick<EndpointConfig, 'now' | 'timeZone'>,
  complaintId: number,
  words: { title: string; line: string },
): Promise<{ storageKey: string }[]> {
  const complaint = await lockComplaint(transaction, complaintId);
  if (complaint.withdrawn_at !== null) throw new ApiError('closed', { say: 'already-withdrawn' });
  await transaction.deleteFrom('reporters').where('complaint_id', '=', complaintId).execute();
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
  await maskRecords(transaction, complaintId);
  const nothingLeft = { title: words.title, content: '' };
  await changeStatus(
    transaction,
    config,
    complaint,
    'archived',
    { content: words.line },
    {
      ...nothingLeft,
      ...maskedTexts(nothingLeft),
      location_text: null,
      latitude: null,
      longitude: null,
      date_of_incident: null,
      consent_given_by: null,
      withdrawn_at: config.now(),
    },
  );
  return files.map((file) => ({ storageKey: file.storage_key }));
}

/** What offices wrote stays as their record, without the phone or the name it may quote. */
async function maskRecords(transaction: Database, complaintId: number): Promise<void> {
  for (const table of ['followups', 'complaint_logs'] as const) {
    const rows = await transaction
      .selectFrom(table)
      .select(['id', 'content'])
      .where('complaint_id', '=', complaintId)
      .execute();
    for (const { id, content } of rows) {
      const masked = maskText(content);
      if (masked !== content)
        await transaction.updateTable(table).set({ content: masked }).where('id', '=', id).execute();
    }
  }
}
