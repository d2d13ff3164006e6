import { statusOf, type StatusCode } from '../../../../src/contract/statuses.js';
import { type Complaint, lockComplaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import { inTransaction } from '../../database/transaction.js';
import type { ReportDeps } from '../deps.js';
import { ApiError, notFound } from '../../words/errors.js';
import { maskedContent } from '../moderation/masked-texts.js';
import { typedWords } from '../reading/placeholders.js';
import { enqueue, stayHere } from '../forwarding/outbox.js';
import { nationalStatusOf } from '../forwarding/last-known.js';
import { changeStatus, writeLog, type LogLine, type Office } from './lifecycle.js';
import { askNeighboursAnew } from './neighbours.js';

/** `DeskParts` is what an act of the desk needs of the endpoint. */
export interface DeskParts extends Pick<ReportDeps, 'database' | 'config'> {
  /** Runs in the same transaction; if it fails, the act is undone. The desk writes its audit trail here. */
  inside?: (transaction: Database, complaint: Pick<Complaint, 'id'>) => Promise<void>;
}

/** The statuses from which an officer can put a report into each status. */
const REACHED_FROM: Partial<Record<StatusCode, readonly StatusCode[]>> = {
  verified: ['unverified', 'held'],
  in_progress: ['verified', 'reopened', 'held', 'in_progress'],
  responded: ['verified', 'in_progress', 'reopened', 'responded'],
  held: ['unverified', 'verified', 'in_progress', 'reopened'],
  done: ['responded', 'in_progress', 'reopened'],
  archived: ['unverified', 'held', 'verified'],
  rejected: ['unverified', 'held'],
};

type Standing = Pick<Complaint, 'status_code' | 'verified_at'> & {
  /** The report's status at the national gateway as last read; null where it has none. */
  nationalStatus: string | null;
};

/** The statuses into which an officer can put the report now, in the order of the lifecycle. */
export function reachableFrom(complaint: Standing): StatusCode[] {
  return (Object.keys(REACHED_FROM) as StatusCode[]).filter((to) => isReachable(to, complaint));
}

function isReachable(to: StatusCode, complaint: Standing): boolean {
  if (to === 'verified' && (isVerifiedElsewhere(complaint) || isEndedElsewhere(complaint))) return true;
  // A report held before it was verified is verified first; else it would be handled and never be public.
  if (to === 'in_progress' && complaint.status_code === 'held' && complaint.verified_at === null)
    return false;
  return REACHED_FROM[to]?.includes(complaint.status_code as StatusCode) ?? false;
}

/** Whether the status came from the national gateway, before an officer here verified the report. */
function isVerifiedElsewhere({
  status_code,
  verified_at,
}: Pick<Standing, 'status_code' | 'verified_at'>): boolean {
  return (
    verified_at === null && ['verified', 'in_progress', 'responded', 'reopened', 'done'].includes(status_code)
  );
}

/** Whether the gateway ended the report before an officer here verified it; the officer may judge otherwise. */
function isEndedElsewhere({ status_code, verified_at, nationalStatus }: Standing): boolean {
  const isEnd = status_code === 'rejected' || status_code === 'archived';
  return isEnd && verified_at === null && statusOf(nationalStatus ?? '')?.code === status_code;
}

/**
 * `verify`: an officer found the report complete and within competence. From now on the public may see it, unless it
 * is secret. A further status that the national gateway has brought stays.
 */
export async function verify(parts: DeskParts, trackingId: string, by: Office): Promise<void> {
  await act(parts, trackingId, 'verified', (complaint) => ({
    line: { content: 'Laporan diverifikasi oleh {{institution_from}}.', from: by },
    more: () => ({ verified_at: complaint.verified_at ?? parts.config.now() }),
    stays: isVerifiedElsewhere(complaint),
    also: (transaction) => enqueue(transaction, parts.config, 'verified', complaint),
  }));
}

/** Hands the report to the competent office. */
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

/** An office, or a function of the locked report that tells which office speaks. */
type Speaker = Office | ((complaint: Complaint) => Office);

const spokenBy = (speaker: Speaker, complaint: Complaint): Office =>
  typeof speaker === 'function' ? speaker(complaint) : speaker;

/** `Answer` is what an office answers, and the day by which it promises to have done it, YYYY-MM-DD. */
interface Answer extends OfficeWords {
  promisedAt?: string | null;
}

/** An office's answer; a private one is for the reporter alone. Its promise replaces an earlier answer's. */
export async function respond(
  parts: DeskParts,
  trackingId: string,
  speaker: Speaker,
  { promisedAt = null, ...answer }: Answer,
): Promise<void> {
  await act(parts, trackingId, 'responded', (complaint) => {
    const by = spokenBy(speaker, complaint);
    return {
      line: { content: '{{institution_from}} menanggapi laporan.', from: by },
      more: () => ({
        answered_at: complaint.answered_at ?? parts.config.now(),
        promised_at: promisedAt,
        promise_is_private: promisedAt !== null && answer.isPrivate === true,
        promise_told_at: null,
        waits_until: null,
      }),
      async also(transaction) {
        await writeFollowUp(transaction, parts.config, complaint, by, { ...answer, isAnswer: true });
        if (answer.isPrivate !== true) await askNeighboursAnew(transaction, complaint.id);
      },
    };
  });
}

/** Statuses in which an office may write before its answer, or beside it. */
export const OPEN_STATUSES: readonly StatusCode[] = [
  'unverified',
  'verified',
  'in_progress',
  'responded',
  'reopened',
  'held',
];

/** A note on progress, or a question to the reporter. It puts a reopened report in progress. */
export async function note(
  parts: DeskParts,
  trackingId: string,
  speaker: Speaker,
  words: OfficeWords,
): Promise<void> {
  const { database, config, inside } = parts;
  const { id } = await findReport(database, trackingId);
  await inTransaction(database, async (transaction) => {
    const complaint = await lockComplaint(transaction, id);
    const by = spokenBy(speaker, complaint);
    const status = complaint.status_code as StatusCode;
    if (!OPEN_STATUSES.includes(status)) throw new ApiError('closed');
    await inside?.(transaction, complaint);
    await writeFollowUp(transaction, config, complaint, by, words);
    const line = { content: '{{institution_from}} memberi keterangan.', from: by };
    if (status === 'reopened') {
      await changeStatus(transaction, config, complaint, 'in_progress', line);
      return;
    }
    const now = config.now();
    const changed = words.isPrivate ? {} : { public_updated_at: now };
    await transaction
      .updateTable('complaints')
      .set({ updated_at: now, ...changed })
      .where('id', '=', id)
      .execute();
    await writeLog(transaction, id, now, { ...line, isPrivate: words.isPrivate ?? false }, status, status);
  });
}

/** `OfficeWords` is an office's text to the reporter, public unless it is private. */
export interface OfficeWords {
  content: string;
  isPrivate?: boolean;
  /** Default: a note. */
  isAnswer?: boolean;
  /** Gives files to the answer, in its transaction. */
  attach?: (
    transaction: Database,
    followUp: { id: number; complaint: Complaint; isPrivate: boolean },
  ) => Promise<void>;
}

/** `writeFollowUp` writes an office's words beside a report, whatever its status. */
export async function writeFollowUp(
  transaction: Database,
  { now }: DeskParts['config'],
  complaint: Complaint,
  by: Office,
  { content, isPrivate = false, isAnswer = false, attach }: OfficeWords,
): Promise<void> {
  const { id } = await transaction
    .insertInto('followups')
    .values({
      complaint_id: complaint.id,
      author: 'office',
      institution_from_name: by.name,
      institution_to_name: null,
      template_code: null,
      content,
      ...(await maskedContent(transaction, complaint.id, content)),
      rating: 0,
      is_private: isPrivate,
      is_released: true,
      is_answer: isAnswer,
      created_at: now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await attach?.(transaction, { id, complaint, isPrivate });
}

/** Puts the report on hold until more is known. */
export async function hold(parts: DeskParts, trackingId: string, by: Office, reason: string): Promise<void> {
  await act(parts, trackingId, 'held', {
    line: { content: `Laporan ditunda. Alasan: ${typedWords(reason)}`, from: by },
  });
}

export async function archive(
  parts: DeskParts,
  trackingId: string,
  by: Office,
  reason: string,
): Promise<void> {
  await act(parts, trackingId, 'archived', {
    line: { content: `Laporan diarsipkan. Alasan: ${typedWords(reason)}`, from: by },
    also: (transaction, complaint) => stayHere(transaction, parts.config, complaint),
  });
}

export async function reject(
  parts: DeskParts,
  trackingId: string,
  by: Office,
  reason: string,
): Promise<void> {
  await act(parts, trackingId, 'rejected', {
    line: { content: `Laporan ditolak. Alasan: ${typedWords(reason)}`, from: by },
    also: (transaction, complaint) => stayHere(transaction, parts.config, complaint),
  });
}

export async function close(parts: DeskParts, trackingId: string, by: Office): Promise<void> {
  await act(parts, trackingId, 'done', { line: { content: 'Laporan selesai.', from: by } });
}

interface Action {
  line: LogLine;
  /** The report's status is further already. */
  stays?: boolean;
  more?: (complaint: Complaint) => Parameters<typeof changeStatus>[5];
  also?: (transaction: Database, complaint: Complaint) => Promise<void>;
}

/** @throws ApiError 404 for an unknown number; 409 `closed` when the status can't follow the present one */
async function act(
  { database, config, inside }: DeskParts,
  trackingId: string,
  status: StatusCode,
  action: Action | ((complaint: Complaint) => Action),
): Promise<void> {
  const { id } = await findReport(database, trackingId);
  await inTransaction(database, async (transaction) => {
    const complaint = await lockComplaint(transaction, id);
    const { line, more, also, stays } = typeof action === 'function' ? action(complaint) : action;
    const nationalStatus = await nationalStatusOf(transaction, id);
    if (!isReachable(status, { ...complaint, nationalStatus })) {
      throw refusedChange(complaint.status_code, status);
    }
    await inside?.(transaction, complaint);
    await also?.(transaction, complaint);
    const next = stays === true ? (complaint.status_code as StatusCode) : status;
    await changeStatus(transaction, config, complaint, next, line, more?.(complaint));
  });
}

function refusedChange(from: string, to: StatusCode): ApiError {
  const nameOf = (code: string): string => statusOf(code)?.name ?? code;
  return new ApiError('closed', {
    say: 'desk-change-refused',
    values: { from: nameOf(from), to: nameOf(to) },
  });
}

/** @throws ApiError 404 */
export async function findReport(database: Database, trackingId: string): Promise<{ id: number }> {
  const row = await database
    .selectFrom('complaints')
    .select('id')
    .where('tracking_id', '=', trackingId)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  return row;
}
