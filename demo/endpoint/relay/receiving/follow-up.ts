import type { StatusCode } from '../../../../src/contract/statuses.js';
import type { EndpointConfig } from '../../config.js';
import { changeStatus, ENDS, type Promises } from '../../reports/lifecycle/lifecycle.js';
import { maskedContent } from '../../reports/moderation/masked-texts.js';
import { newAttachmentId } from '../../uploads/upload.js';
import type { GatewayFollowUp } from '../gateway.js';
import type { Held } from '../lease.js';
import type { ReceivedFiles } from './files.js';
import { GATEWAY_NAME, momentOf, officeOf } from './history.js';
import { isNew, type Numbered } from './received.js';

/** What the gateway calls the reporter, who may also write there. */
const REPORTER = /^(pelapor|anonim)$/i;

/**
 * Writes what somebody said there, with the mark that it was written. An office's word counts as its answer, as it does there: the reporter may
 * reply to it and rate it.
 * @returns whether it was written: another reading may have been first
 */
export async function receiveFollowUp(
  { transaction, complaint }: Held,
  config: Pick<EndpointConfig, 'now'> & Promises,
  numbered: Numbered<GatewayFollowUp>,
  { stored, missing }: ReceivedFiles,
): Promise<boolean> {
  if (!(await isNew(transaction, complaint.id, numbered))) return false;
  const { item } = numbered;
  const now = config.now();
  const isOffice = item.from === null || !REPORTER.test(item.from);
  const content = wordsOf(item, missing);
  const { id } = await transaction
    .insertInto('followups')
    .values({
      complaint_id: complaint.id,
      origin: 'sp4n',
      author: isOffice ? 'office' : 'reporter',
      institution_from_name: isOffice ? officeOf(item.from).name : null,
      institution_to_name: item.to,
      template_code: null,
      content,
      ...maskedContent(content),
      rating: item.rating,
      is_private: item.isSecret,
      // What a reporter writes waits for an officer, wherever they wrote it.
      is_released: isOffice,
      created_at: momentOf(item.at, now),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await attach({ transaction, complaint }, id, stored, now, isOffice);
  if (isOffice) await answered({ transaction, complaint }, config, item);
  return true;
}

function wordsOf({ content, rating }: GatewayFollowUp, missing: readonly string[]): string {
  const words = content === '' && rating > 0 ? `Nilai ${rating} dari 5.` : content;
  if (missing.length === 0) return words;
  return `${words}\n\nLampiran yang hanya ada di ${GATEWAY_NAME}: ${missing.join(', ')}`.trim();
}

async function attach(
  { transaction, complaint }: Pick<Held, 'transaction' | 'complaint'>,
  followUpId: number,
  stored: ReceivedFiles['stored'],
  now: Date,
  isReleased: boolean,
): Promise<void> {
  if (stored.length === 0) return;
  const rows = stored.map((file, position) => ({
    id: newAttachmentId(),
    complaint_id: complaint.id,
    followup_id: followUpId,
    position,
    media_type: file.type,
    display_name: file.displayName,
    bytes: file.bytes,
    storage_key: file.storageKey,
    is_released: isReleased,
    created_at: now,
    expires_at: null,
  }));
  await transaction.insertInto('attachments').values(rows).execute();
}

async function answered(
  { transaction, complaint }: Pick<Held, 'transaction' | 'complaint'>,
  config: Pick<EndpointConfig, 'now'> & Promises,
  { from, isSecret }: GatewayFollowUp,
): Promise<void> {
  const now = config.now();
  const answered_at = complaint.answered_at ?? now;
  const status = complaint.status_code as StatusCode;
  if (ENDS.includes(status)) {
    const changed = { updated_at: now, answered_at, ...(!isSecret && { public_updated_at: now }) };
    await transaction.updateTable('complaints').set(changed).where('id', '=', complaint.id).execute();
    return;
  }
  const line = {
    content: '{{institution_from}} menanggapi laporan.',
    from: officeOf(from),
    origin: 'sp4n',
  } as const;
  await changeStatus(transaction, config, complaint, 'responded', line, { answered_at });
}
