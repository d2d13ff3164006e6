import { SYSTEM, writeAudit } from '../../audit/audit.js';
import type { Database } from '../../database/connect.js';
import type { ReportDeps } from '../deps.js';
import { maskedContent } from '../moderation/masked-texts.js';
import { changeStatus, type Office } from './lifecycle.js';
import { lockComplaint, type Complaint } from '../../database/complaint.js';

const CLOSED =
  'Laporan ini kami nyatakan selesai. Apabila masalahnya belum tuntas, silakan kirim laporan baru.';

/** A promise shifts the days, and may have been answered by waiting; a private one is not told here, where all read. */
function wordsFor(
  { promised_at, promise_is_private }: Pick<Complaint, 'promised_at' | 'promise_is_private'>,
  workingDays: number | undefined,
): string {
  if (promised_at === null)
    return `Sampai batas ${workingDays} hari kerja sejak jawaban kami, belum ada tanggapan dari Bapak/Ibu. ${CLOSED}`;
  const since = promise_is_private
    ? 'Sampai batas waktu'
    : `Sampai ${workingDays} hari kerja sesudah hari yang dijanjikan`;
  return `${since}, tidak ada kabar dari Bapak/Ibu bahwa masalahnya belum beres. ${CLOSED}`;
}

/**
 * Closes what was answered and left without a word by its reporter until the deadline (contract §2,
 * `autoclose_working_days`). Safe to run at any moment and in several processes at once: each report is looked at again
 * under its lock.
 */
export async function closeUnanswered(
  endpoint: Pick<ReportDeps, 'database' | 'config' | 'notifier'>,
): Promise<void> {
  let last: number | undefined = 0;
  while (last !== undefined) last = await closePiece(endpoint, last);
  endpoint.notifier.wake();
}

/** Reports of one commit, and so of one notice of a change. */
const PIECE = 50;

/** @returns the last report that was looked at; undefined where none is left */
async function closePiece(
  endpoint: Pick<ReportDeps, 'database' | 'config' | 'notifier'>,
  after: number,
): Promise<number | undefined> {
  return await endpoint.database.transaction().execute(async (transaction) => {
    // All locks come before the first line of the trail: an officer who holds a report waits for nobody here. Whoever
    // holds one now may answer it, and the next hour looks again.
    const due = await transaction
      .selectFrom('complaints')
      .select('id')
      .where('status_code', '=', 'responded')
      .where('deadline_at', '<', endpoint.config.now())
      .where('id', '>', after)
      .orderBy('id')
      .limit(PIECE)
      .forUpdate()
      .skipLocked()
      .execute();
    for (const { id } of due) await closeOne({ ...endpoint, database: transaction }, id);
    return due.at(-1)?.id;
  });
}

/** Whether its reporter has written since the last answer, more than a rating. */
async function hasReplied(transaction: Database, id: number): Promise<boolean> {
  const last = await transaction
    .selectFrom('followups')
    .select('author')
    .where('complaint_id', '=', id)
    .where((row) => row.or([row('author', '=', 'office'), row('rating', '=', 0)]))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.author === 'reporter';
}

/** Unless a reply has come in between, or another process has done it. */
async function closeOne(
  { database: transaction, config, notifier }: Pick<ReportDeps, 'database' | 'config' | 'notifier'>,
  id: number,
): Promise<void> {
  const now = config.now();
  const complaint = await lockComplaint(transaction, id);
  const { status_code, deadline_at, disposition_id, disposition_name, tracking_id } = complaint;
  if (status_code !== 'responded' || deadline_at === null || deadline_at >= now) return;
  if (await hasReplied(transaction, id)) return;
  const words = wordsFor(complaint, config.deadlines.autocloseWorkingDays);
  const office: Office =
    disposition_name === null
      ? { id: 'desk', name: config.name }
      : { id: disposition_id ?? disposition_name, name: disposition_name };
  await transaction
    .insertInto('followups')
    .values({
      complaint_id: id,
      author: 'office',
      institution_from_name: office.name,
      institution_to_name: null,
      template_code: null,
      content: words,
      ...(await maskedContent(transaction, id, words)),
      rating: 0,
      is_private: false,
      is_released: true,
      created_at: now,
    })
    .execute();
  const line = {
    content: 'Laporan selesai: tidak ada tanggapan pelapor sampai batas waktu.',
    from: office,
  };
  await changeStatus(transaction, config, complaint, 'done', line);
  await writeAudit(transaction, now, {
    officer: SYSTEM,
    action: 'auto-close',
    trackingId: tracking_id,
  });
  await notifier.changed(transaction, id, 'auto-close');
}
