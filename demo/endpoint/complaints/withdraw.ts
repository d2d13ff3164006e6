import type { Context } from 'hono';
import { IDEMPOTENCY_KEY_HEADER } from '../../../src/contract/headers.js';
import { MAXIMA } from '../../../src/contract/maxima.js';
import type { WithdrawAnswerWire } from '../../../src/contract/withdraw.js';
import type { Database } from '../database/connect.js';
import type { Endpoint } from '../endpoint.js';
import { ApiError, invalid } from '../errors.js';
import { maskedTexts } from '../feed/masked-texts.js';
import { requireKey } from '../idempotency.js';
import { maskText } from '../masking.js';
import { readJson } from '../request-body.js';
import { discardFiles } from '../uploads/incoming.js';
import { statusName } from './present.js';
import { changeStatus, lockComplaint } from './status-changes.js';

/** `POST /complaints/{tracking_id}/withdraw`, for the reporter alone. */
export async function withdraw(context: Context, endpoint: Endpoint): Promise<Response> {
  const key = requireKey(context.req.header(IDEMPOTENCY_KEY_HEADER));
  const reason = readReason(await readJson(context, { optional: true }));
  const { complaint } = await endpoint.gate.openOwn(context, context.req.param('tracking_id') ?? '');
  let erased: { storageKey: string }[] = [];
  const { status } = await endpoint.once.run({
    route: 'complaints/withdraw',
    key,
    fields: { complaint: complaint.id, reason },
    prepare: async () => undefined,
    commit: async (transaction) => {
      erased = await erase(transaction, endpoint, complaint.id, reason);
      return { status: 200, body: {} };
    },
  });
  // After the commit: files that vanish from a report that stays would be a loss, the other way round is only litter.
  await discardFiles(endpoint, erased);
  const answer: WithdrawAnswerWire = {
    results: {
      complaint: {
        tracking_id: complaint.tracking_id,
        status_code: 'archived',
        status_name: statusName('archived'),
      },
    },
  };
  return context.json(answer, status);
}

function readReason({ reason }: Record<string, unknown>): string {
  if (reason === undefined || reason === null) return '';
  if (typeof reason !== 'string')
    throw invalid({ reason: [{ key: 'wrong-form', values: { label: 'label-reason' } }] });
  if (reason.length > MAXIMA.reason) {
    throw invalid({ reason: [{ key: 'too-long', values: { label: 'label-reason', max: MAXIMA.reason } }] });
  }
  return reason.replaceAll('\0', '').trim();
}

/**
 * Erases all that the reporter gave: name and contact, texts, place, files. What stays is that there was a report, of which
 * kind, in which category and area, and what the offices did: numbers without a person.
 * @returns the files to delete once this is durable
 */
async function erase(
  transaction: Database,
  { config }: Endpoint,
  complaintId: number,
  reason: string,
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
  await maskAnswers(transaction, complaintId);
  const nothingLeft = { title: 'Laporan ditarik oleh pelapor', content: '' };
  const content = `Laporan ditarik oleh pelapor.${reason === '' ? '' : ` Alasan: ${maskText(reason)}`}`;
  await changeStatus(
    transaction,
    config,
    complaint,
    'archived',
    { content },
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

/** An office's answer may quote a phone number; the answer itself is the office's record. */
async function maskAnswers(transaction: Database, complaintId: number): Promise<void> {
  const answers = await transaction
    .selectFrom('followups')
    .select(['id', 'content'])
    .where('complaint_id', '=', complaintId)
    .execute();
  for (const { id, content } of answers) {
    await transaction
      .updateTable('followups')
      .set({ content: maskText(content) })
      .where('id', '=', id)
      .execute();
  }
}
