import { sql, type SqlBool } from 'kysely';
import { SYSTEM, writeAudit } from '../../audit/audit.js';
import { idsBehind, lockThose, type Complaint } from '../../database/complaint.js';
import { inPieces } from '../../jobs/in-pieces.js';
import type { ReportDeps } from '../deps.js';
import { knownReporters } from '../moderation/known-reporters.js';
import { contentWithout } from '../moderation/masked-texts.js';
import { changeStatus, type Office } from './lifecycle.js';

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

type Parts = Pick<ReportDeps, 'database' | 'config' | 'notifier'>;

/** Reports of one commit, and so of one notice of a change. */
const PIECE = 50;

/** Whether its reporter has written since the last answer, more than a rating. */
const HAS_REPLIED = sql<SqlBool>`(select author from followups where complaint_id = complaints.id
  and (author = 'office' or rating = 0) order by followups.id desc limit 1) = 'reporter'`;

/** The holidays have already put its deadline further, and `moveClocks` comes to it within the hour. */
const MOVES_ON = sql<SqlBool>`due_told = deadline_at and due_moment(due_from, due_days) > deadline_at`;

/**
 * Closes what was answered and left without a word by its reporter until the deadline (contract §2,
 * `autoclose_working_days`). Safe to run at any moment and in several processes at once: each report is looked at again
 * under its lock.
 */
export async function closeUnanswered(endpoint: Parts): Promise<void> {
  const { database, config, notifier } = endpoint;
  const isDue = sql<SqlBool>`status_code = 'responded' and deadline_at < ${config.now()}
    and ${HAS_REPLIED} is not true and ${MOVES_ON} is not true`;
  await inPieces({
    piece: PIECE,
    find: (after, limit) => idsBehind(database, after, limit).where(isDue).execute(),
    handle: async (ids) =>
      await database.transaction().execute(async (transaction) => {
        // All locks come before the first line of the trail: an officer who holds a report waits for nobody here.
        // Whoever holds one now may answer it, and the next hour looks again.
        const locked = (await lockThose(transaction, ids).execute()).map(({ id }) => id);
        if (locked.length === 0) return;
        const due = transaction.selectFrom('complaints').selectAll().where('id', 'in', locked).where(isDue);
        await closeThose({ config, notifier, database: transaction }, await due.orderBy('id').execute());
      }),
  });
  notifier.wake();
}

async function closeThose(
  { database: transaction, config, notifier }: Parts,
  complaints: readonly Complaint[],
): Promise<void> {
  if (complaints.length === 0) return;
  const ids = complaints.map(({ id }) => id);
  const now = config.now();
  const knownOf = await knownReporters(transaction, ids);
  const answers = complaints.map((complaint) => {
    const words = wordsFor(complaint, config.deadlines.autocloseWorkingDays);
    return {
      complaint_id: complaint.id,
      author: 'office' as const,
      institution_from_name: officeOf(complaint, config).name,
      institution_to_name: null,
      template_code: null,
      content: words,
      ...contentWithout(knownOf(complaint.id), words),
      rating: 0,
      is_private: false,
      is_released: true,
      created_at: now,
    };
  });
  await transaction.insertInto('followups').values(answers).execute();
  const content = 'Laporan selesai: tidak ada tanggapan pelapor sampai batas waktu.';
  for (const complaint of complaints)
    await changeStatus(transaction, config, complaint, 'done', {
      content,
      from: officeOf(complaint, config),
    });
  const lines = complaints.map(
    ({ tracking_id: trackingId }) => ({ officer: SYSTEM, action: 'auto-close', trackingId }) as const,
  );
  await writeAudit(transaction, now, ...lines);
  await notifier.changed(transaction, ids, 'auto-close');
}

const officeOf = (
  { disposition_id, disposition_name }: Complaint,
  { name }: Pick<ReportDeps['config'], 'name'>,
): Office =>
  disposition_name === null
    ? { id: 'desk', name }
    : { id: disposition_id ?? disposition_name, name: disposition_name };
