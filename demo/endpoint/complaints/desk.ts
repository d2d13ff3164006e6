import type { StatusCode } from '../../../src/contract/statuses.js';
import type { Complaint } from '../access.js';
import type { Database } from '../database/connect.js';
import type { Endpoint } from '../endpoint.js';
import { ApiError, notFound } from '../errors.js';
import { changeStatus, lockComplaint, type LogLine, type Office } from './status-changes.js';

/** What a function of the desk needs of the endpoint. */
export type DeskParts = Pick<Endpoint, 'database' | 'config'>;

/** From where each status can be reached by an officer's hand. */
const REACHED_FROM: Partial<Record<StatusCode, readonly StatusCode[]>> = {
  verified: ['unverified', 'held'],
  in_progress: ['verified', 'reopened', 'held', 'in_progress'],
  responded: ['verified', 'in_progress', 'reopened', 'responded'],
  held: ['unverified', 'verified', 'in_progress', 'reopened'],
  done: ['responded', 'in_progress', 'reopened'],
  archived: ['unverified', 'held', 'verified'],
  rejected: ['unverified', 'held'],
};

/** An officer found it complete and within competence: from now on the public may see it, unless it is secret. */
export async function verify(parts: DeskParts, trackingId: string, by: Office): Promise<void> {
  await act(parts, trackingId, 'verified', {
    line: { content: 'Laporan diverifikasi oleh {{institution_from}}.', from: by },
    more: (complaint) => ({ verified_at: complaint.verified_at ?? parts.config.now() }),
  });
}

/** Hands it to the office that is competent. */
export async function dispose(parts: DeskParts, trackingId: string, by: Office, to: Office): Promise<void> {
  await act(parts, trackingId, 'in_progress', {
    line: {
      content: 'Laporan didisposisikan dari {{institution_from}} ke {{institution_to}}.',
      from: by,
      to,
    },
    more: () => ({ disposition_id: to.id, disposition_name: to.name }),
  });
}

/** An office's answer. A private one is for the reporter's eyes. */
export async function respond(
  parts: DeskParts,
  trackingId: string,
  by: Office,
  answer: { content: string; isPrivate?: boolean },
): Promise<void> {
  await act(parts, trackingId, 'responded', {
    line: { content: '{{institution_from}} menanggapi laporan.', from: by },
    more: (complaint) => ({ answered_at: complaint.answered_at ?? parts.config.now() }),
    also: async (transaction, complaint) => {
      await transaction
        .insertInto('followups')
        .values({
          complaint_id: complaint.id,
          author: 'office',
          institution_from_name: by.name,
          institution_to_name: null,
          template_code: null,
          content: answer.content,
          rating: 0,
          is_private: answer.isPrivate ?? false,
          created_at: parts.config.now(),
        })
        .execute();
    },
  });
}

/** Puts it aside until something is known. */
export async function hold(parts: DeskParts, trackingId: string, by: Office, reason: string): Promise<void> {
  await act(parts, trackingId, 'held', { line: { content: `Laporan ditunda. Alasan: ${reason}`, from: by } });
}

export async function archive(
  parts: DeskParts,
  trackingId: string,
  by: Office,
  reason: string,
): Promise<void> {
  await act(parts, trackingId, 'archived', {
    line: { content: `Laporan diarsipkan. Alasan: ${reason}`, from: by },
  });
}

export async function reject(
  parts: DeskParts,
  trackingId: string,
  by: Office,
  reason: string,
): Promise<void> {
  await act(parts, trackingId, 'rejected', {
    line: { content: `Laporan ditolak. Alasan: ${reason}`, from: by },
  });
}

export async function close(parts: DeskParts, trackingId: string, by: Office): Promise<void> {
  await act(parts, trackingId, 'done', { line: { content: 'Laporan selesai.', from: by } });
}

/** Shows one photo of a report to the public, or hides it again. */
export async function release(
  { database }: DeskParts,
  trackingId: string,
  attachmentId: string,
  isReleased: boolean,
): Promise<void> {
  const { id } = await find(database, trackingId);
  const released = await database
    .updateTable('attachments')
    .set({ is_released: isReleased })
    .where('id', '=', attachmentId)
    .where('complaint_id', '=', id)
    .returning('id')
    .executeTakeFirst();
  if (released === undefined) throw notFound();
}

interface Action {
  line: LogLine;
  more?: (complaint: Complaint) => Parameters<typeof changeStatus>[5];
  also?: (transaction: Database, complaint: Complaint) => Promise<void>;
}

/** @throws ApiError 404 for an unknown number; 409 `closed` when the status can't be reached from where the report is */
async function act(
  { database, config }: DeskParts,
  trackingId: string,
  status: StatusCode,
  { line, more, also }: Action,
): Promise<void> {
  const { id } = await find(database, trackingId);
  await database.transaction().execute(async (transaction) => {
    const complaint = await lockComplaint(transaction, id);
    if (!REACHED_FROM[status]?.includes(complaint.status_code as StatusCode)) throw new ApiError('closed');
    await also?.(transaction, complaint);
    await changeStatus(transaction, config, complaint, status, line, more?.(complaint));
  });
}

async function find(database: Database, trackingId: string): Promise<{ id: number }> {
  const row = await database
    .selectFrom('complaints')
    .select('id')
    .where('tracking_id', '=', trackingId)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  return row;
}
