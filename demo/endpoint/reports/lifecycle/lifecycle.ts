import { statusOf, type StatusCode } from '../../../../src/contract/statuses.js';
import { dayIn, endOfDay } from '../../../../src/contract/working-days.js';
import { lockComplaint, type Complaint } from '../../database/complaint.js';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import type { ComplaintTable, Origin } from '../../database/schema.js';
import { contentWithout, maskedContent } from '../moderation/masked-texts.js';
import { sql, type Updateable } from 'kysely';
import { orRequested } from '../information/request.js';
import { dueFor, NO_SHOWN_DUE, type DeadlineSettings } from './due.js';
import { endEscalation } from './escalations.js';

/** An office as it appears in a report's history. */
export interface Office {
  id: string;
  name: string;
}

/** `LogLine` is one line of a report's history. */
export interface LogLine {
  /** May hold the placeholders of the wire: `{{institution_from}}` and its kind. */
  content: string;
  from?: Office | undefined;
  to?: Office | undefined;
  /** For the reporter and officers only. */
  isPrivate?: boolean;
  /** Hidden and shown with the reporter's replies. */
  tellsOfReply?: boolean;
  /** Default: written here. */
  origin?: Origin;
}

/** `afterPromise` is from when a reporter has time to object: an answer with a promise is judged after that day. */
function afterPromise(
  now: Date,
  promised: string | null,
  { timeZone }: Pick<DeadlineSettings, 'timeZone'>,
): Date {
  if (promised === null || promised <= dayIn(timeZone, now)) return now;
  return endOfDay(timeZone, promised);
}

/** `NO_PROMISE` ends what an office promised: another answer takes its place, or it binds no other office. */
export const NO_PROMISE = {
  promised_at: null,
  promise_is_private: false,
  promise_told_at: null,
  waits_until: null,
} as const;

/** Statuses in which it is no one's turn. */
export const ENDS: readonly StatusCode[] = ['done', 'rejected', 'archived'];

/**
 * `changeStatus` puts a report into a status and writes a line about it into the history, in the caller's
 * transaction.
 * @param line null where the history has a line about the change already
 */
export async function changeStatus(
  transaction: Database,
  config: Pick<EndpointConfig, 'now'> & DeadlineSettings,
  complaint: Complaint,
  status: StatusCode,
  line: LogLine | null,
  more: Updateable<ComplaintTable> = {},
): Promise<void> {
  const now = config.now();
  const isAnswer = status === 'responded';
  const isOthers = more.disposition_id !== undefined && more.disposition_id !== complaint.disposition_id;
  const since = isAnswer ? afterPromise(now, more.promised_at ?? null, config) : now;
  const due = dueFor(status, complaint.classification_id, since, config);
  await transaction
    .updateTable('complaints')
    .set({
      status_code: status,
      shown_status_code: null,
      ...NO_SHOWN_DUE,
      ...(await orRequested(transaction, complaint, status, due, config)),
      updated_at: now,
      public_updated_at: now,
      finished_at: ENDS.includes(status) ? (complaint.finished_at ?? now) : null,
      // An answer ends what an earlier one promised; and what an office promised binds no other.
      ...((isAnswer || isOthers) && NO_PROMISE),
      // A request's day holds for the next office too, which nobody has told of it.
      ...(isOthers && { deadline_told_at: null }),
      ...more,
    })
    .where('id', '=', complaint.id)
    .execute();
  if (isOthers) await freeOfOffice(transaction, complaint.id);
  else if (isAnswer || ENDS.includes(status)) await endEscalation(transaction, now, complaint.id);
  if (line !== null) await writeLog(transaction, complaint.id, now, line, complaint.status_code, status);
  if (status === 'rejected' || more.withdrawn_at) await bringBackMerged(transaction, config, complaint.id);
}

/**
 * `freeOfOffice`: why one office is late says nothing of the next, nor does whoever watches over it. A legal hold keeps
 * the reason (migration 0092). What it promised ends with `NO_PROMISE`.
 */
export async function freeOfOffice(transaction: Database, complaintId: number): Promise<void> {
  await transaction.deleteFrom('late_reasons').where('complaint_id', '=', complaintId).execute();
  // Not only ended: whoever is above the next office hears of the same day, too.
  await transaction.deleteFrom('escalations').where('complaint_id', '=', complaintId).execute();
}

/** `bringBackMerged`: what went into a report that goes on no more is open again, or nobody would hear its reporter. */
async function bringBackMerged(
  transaction: Database,
  config: Parameters<typeof changeStatus>[1],
  mainId: number,
): Promise<void> {
  const merged = await transaction
    .deleteFrom('merged_reports')
    .where('into_id', '=', mainId)
    .returning('complaint_id')
    .execute();
  for (const id of merged.map(({ complaint_id }) => complaint_id).sort((a, b) => a - b)) {
    const complaint = await lockComplaint(transaction, id);
    if (complaint.withdrawn_at !== null || complaint.status_code !== 'archived') continue;
    await countSupports(transaction, id);
    const { verified_at, disposition_name } = complaint;
    const open = disposition_name === null ? 'verified' : 'in_progress';
    const line = { content: 'Laporan dibuka kembali: laporan yang digabung dengannya tidak dilanjutkan.' };
    await changeStatus(transaction, config, complaint, verified_at === null ? 'unverified' : open, line);
  }
}

/** The presses for a report stayed with it, while they counted at the main one. */
async function countSupports(transaction: Database, id: number): Promise<void> {
  await transaction
    .updateTable('complaints')
    .set({ supports_count: sql<number>`(select count(*) from supports where complaint_id = ${id})` })
    .where('id', '=', id)
    .execute();
}

/**
 * @param at when it was said
 * @param before the status left, null for a new report
 * @param after null where the line is about no status
 */
export async function writeLog(
  transaction: Database,
  complaintId: number,
  at: Date,
  { content, from, to, isPrivate = false, tellsOfReply = false, origin = 'here' }: LogLine,
  before: string | null,
  after: string | null,
): Promise<void> {
  const nameOf = (code: string | null): string | null =>
    code === null ? null : (statusOf(code)?.name ?? code);
  // A new report's own line names nobody, and filing asks nothing that officers may be looking through.
  const isFiling = before === null && after !== null;
  const masked = isFiling
    ? contentWithout(null, content)
    : await maskedContent(transaction, complaintId, content);
  await transaction
    .insertInto('complaint_logs')
    .values({
      complaint_id: complaintId,
      content,
      ...masked,
      is_private: isPrivate,
      tells_of_reply: tellsOfReply,
      institution_from_id: from?.id ?? null,
      institution_from_name: from?.name ?? null,
      institution_to_id: to?.id ?? null,
      institution_to_name: to?.name ?? null,
      status_old: nameOf(before),
      status_new: nameOf(after),
      origin,
      created_at: at,
    })
    .execute();
}
