import { sql } from 'kysely';
import { statusOf } from '../../../../src/contract/statuses.js';
import { type Complaint, lockComplaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import { inTransaction } from '../../database/transaction.js';
import type { Range, Redactions } from '../../masking/blacken.js';
import { ApiError, invalid, notFound } from '../../words/errors.js';
import { NO_SHOWN_DUE } from '../lifecycle/due.js';
import { writeLog, type Office } from '../lifecycle/lifecycle.js';
import { maskedTexts } from './masked-texts.js';
import { findReport, type DeskParts } from '../lifecycle/officer-acts.js';
import { typedWords } from '../reading/placeholders.js';
import type { FollowUpRow } from '../reading/present.js';
import { repliesKnown, showLinesOfReplies } from '../forwarding/reopened.js';
import { countAsAnswer } from '../forwarding/answered.js';

/** Shows one photo of a report to the public, or hides it again. */
export async function release(
  parts: DeskParts,
  trackingId: string,
  attachmentId: string,
  isReleased: boolean,
): Promise<void> {
  await onLocked(parts, trackingId, (transaction, { id }) =>
    releaseFile(transaction, id, attachmentId, isReleased),
  );
}

/** `releaseFile` runs in the caller's transaction. @throws ApiError 404 for a file of another report */
export async function releaseFile(
  transaction: Database,
  complaintId: number,
  attachmentId: string,
  isReleased: boolean,
): Promise<void> {
  const released = await transaction
    .updateTable('attachments')
    .set({ is_released: isReleased })
    .where('id', '=', attachmentId)
    .where('complaint_id', '=', complaintId)
    .returning('id')
    .executeTakeFirst();
  if (released === undefined) throw notFound();
}

/**
 * Shows a reply to the public, or hides a reply or an office's answer. What was private from the start stays private.
 * @throws ApiError 404 for one that isn't the report's; 409 for a private one
 */
export async function releaseFollowUp(
  parts: DeskParts,
  trackingId: string,
  followUpId: number,
  isReleased: boolean,
): Promise<void> {
  await onLocked(parts, trackingId, async (transaction, complaint) => {
    const { id } = complaint;
    const changed = await transaction
      .updateTable('followups')
      .set({
        is_released: isReleased,
        refused_at: isReleased ? null : sql`coalesce(refused_at, ${parts.config.now()})`,
      })
      .where('id', '=', followUpId)
      .where('complaint_id', '=', id)
      .returning(['is_private', 'origin', 'author', 'institution_from_name', 'created_at'])
      .executeTakeFirst();
    if (changed === undefined) throw notFound();
    if (changed.is_private) throw new ApiError('closed', { say: 'desk-followup-private' });
    if (changed.author === 'reporter')
      await showReopening(transaction, parts, complaint, changed, isReleased);
    if (isReleased && isHeldAnswer(complaint, changed))
      await countAsAnswer({ transaction, complaint }, parts.config, {
        from: changed.institution_from_name,
        isSecret: false,
      });
    await publicChanged(transaction, parts, id);
  });
}

/**
 * Shows or hides the line about a reopening with the reply that reopened the report; the first showing also tells the
 * public the status. The national gateway's lines don't say which reply they are about: they are shown with the last
 * reply.
 */
async function showReopening(
  transaction: Database,
  { config }: Pick<DeskParts, 'config'>,
  { id, shown_status_code }: Complaint,
  { created_at }: Pick<FollowUpRow, 'created_at'>,
  isReleased: boolean,
): Promise<void> {
  const lines = await transaction
    .updateTable('complaint_logs')
    .set({ is_private: !isReleased })
    .where('complaint_id', '=', id)
    .where('created_at', '=', created_at)
    .where('status_new', '=', statusOf('reopened')!.name)
    .where('institution_from_name', 'is', null)
    .returning('id')
    .execute();
  await showMoves(transaction, id, created_at, isReleased);
  const replies = await repliesKnown(transaction, id);
  await showLinesOfReplies(transaction, config, id, isReleased, replies);
  const isTold = isReleased && (lines.length > 0 || replies.known === 'all');
  if (!isTold || shown_status_code === null) return;
  await transaction
    .updateTable('complaints')
    // `note_promise` takes it for the moment of the reopening, and the public is told of that now.
    .set({ shown_status_code: null, ...NO_SHOWN_DUE, updated_at: config.now() })
    .where('id', '=', id)
    .execute();
}

/** `showMoves` shows or hides the lines of a deadline that moved while only the reply told of its turn. */
async function showMoves(transaction: Database, id: number, since: Date, isShown: boolean): Promise<void> {
  await transaction
    .updateTable('complaint_logs')
    .set({ is_private: !isShown })
    .where('complaint_id', '=', id)
    .where('tells_of_reply', '=', true)
    .where('origin', '=', 'here')
    .where('created_at', '>=', since)
    .execute();
}

/**
 * An unknown author's follow-up from the national gateway counts as an office's answer once an officer has shown it.
 */
function isHeldAnswer(
  { answered_at }: Pick<Complaint, 'answered_at'>,
  { origin, author, created_at }: Pick<FollowUpRow, 'origin' | 'author' | 'created_at'>,
): boolean {
  return origin === 'sp4n' && author === 'office' && (answered_at === null || answered_at < created_at);
}

/**
 * The line that a withheld report's reporter reads, and no one else: others don't see the report, and need not learn
 * why.
 */
const WITHHELD = 'Laporan ini tidak ditampilkan untuk umum. Anda tetap dapat membukanya dengan kode akses.';
const SHOWN_AGAIN = 'Laporan ini ditampilkan lagi untuk umum.';

/**
 * Takes a report out of the public, from any status, or puts it back where its status is public. For its reporter and
 * the offices the report goes on as before.
 * @param reason why it was taken out; null puts it back
 */
export async function withhold(
  parts: DeskParts,
  trackingId: string,
  by: Office,
  reason: string | null,
): Promise<void> {
  await onLocked(parts, trackingId, async (transaction, complaint) => {
    const { id, status_code, withheld_at } = complaint;
    if ((withheld_at !== null) === (reason !== null)) throw new ApiError('closed', { say: 'desk-as-it-is' });
    const now = parts.config.now();
    await transaction
      .updateTable('complaints')
      .set({ withheld_at: reason === null ? null : now, updated_at: now })
      .where('id', '=', id)
      .execute();
    const content = reason === null ? SHOWN_AGAIN : `${WITHHELD} Alasan: ${typedWords(reason)}`;
    const line = { content, from: by, isPrivate: true };
    await writeLog(transaction, id, now, line, status_code, status_code);
  });
}

/** Black bars of a text: with more of them it could not be read. */
const RANGES_MAX = 200;

/**
 * Blackens words of a report's title and text for the public: these, and no others that were black before.
 * @throws ApiError 422 for places that aren't in the texts
 */
export async function redact(parts: DeskParts, trackingId: string, redactions: Redactions): Promise<void> {
  await onLocked(parts, trackingId, async (transaction, complaint) => {
    const { id, title, content, answers } = complaint;
    const kept = {
      title: within(title, redactions.title, 'title'),
      content: within(content, redactions.content, 'content'),
    };
    const isNone = kept.title.length + kept.content.length === 0;
    await transaction
      .updateTable('complaints')
      .set({
        redactions: isNone ? null : JSON.stringify(kept),
        ...maskedTexts({ title, content, answers, redactions: kept }),
      })
      .where('id', '=', id)
      .execute();
    await publicChanged(transaction, parts, id);
  });
}

function within(text: string, ranges: readonly Range[], field: string): Range[] {
  const fits = ranges.every(([from, to]) => 0 <= from && from < to && to <= text.length);
  if (!fits || ranges.length > RANGES_MAX) throw invalid({ [field]: [{ key: 'desk-redaction-unfit' }] });
  return [...ranges];
}

/** Moves the time of the last public change, so that caches and feed readers fetch the report again. */
async function publicChanged(
  transaction: Database,
  { config }: Pick<DeskParts, 'config'>,
  id: number,
): Promise<void> {
  const now = config.now();
  await transaction
    .updateTable('complaints')
    .set({ updated_at: now, public_updated_at: now })
    .where('id', '=', id)
    .execute();
}

async function onLocked(
  { database, inside }: DeskParts,
  trackingId: string,
  work: (transaction: Database, complaint: Complaint) => Promise<void>,
): Promise<void> {
  const { id } = await findReport(database, trackingId);
  await inTransaction(database, async (transaction) => {
    const complaint = await lockComplaint(transaction, id);
    await inside?.(transaction, complaint);
    await work(transaction, complaint);
  });
}
