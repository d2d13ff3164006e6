import { CLASSIFICATIONS } from '../../../../src/contract/classifications.js';
import type { ReportWire } from '../../../../src/contract/reporting/report.js';
import type { StatusCode } from '../../../../src/contract/statuses.js';
import { dayIn } from '../../../../src/contract/working-days.js';
import { SYSTEM, writeAudit } from '../../audit/audit.js';
import type { EndpointConfig } from '../../config.js';
import type { Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import type { ReportDeps } from '../deps.js';
import { dueAsShown, dueFor, type DeadlineSettings } from './due.js';
import { changeStatus, writeLog } from './lifecycle.js';
import { publicMoment } from './public-moment.js';
import { endSnooze } from './snooze.js';

/** `NOES` of neighbours open a report again. */
const NOES = 3;

/** Statuses in which an office says that it has done its part. */
const CLOSED: readonly string[] = ['responded', 'done'] satisfies StatusCode[];

/** `NOES_BY_FORM` count towards `NOES`: a page's forms cost no work, and one person fills in several. */
const NOES_BY_FORM = 1;

/** `ASKED_MS` after the last public change neighbours are asked no more: a report of last year is no longer theirs. */
const ASKED_MS = 90 * 86_400_000;

/** `LINE` of the history: it names nobody, for nobody knows who said no. */
const LINE = 'Laporan dibuka kembali: tiga warga menjawab bahwa masalahnya belum beres.';

type Counts = NonNullable<ReportWire['confirmations']>;

/**
 * `mayBeConfirmed`: the public sees an office's end that is not old, and no day ahead by which it promised to be done.
 * It goes by what the public sees alone: a question that isn't asked tells of no hidden reply, and of no private
 * promise.
 */
export function mayBeConfirmed(
  complaint: Pick<
    Complaint,
    | 'is_public'
    | 'public_status_code'
    | 'promised_at'
    | 'promise_is_private'
    | 'imported_from'
    | 'classification_id'
    | 'public_updated_at'
  >,
  { timeZone, now }: Pick<EndpointConfig, 'timeZone' | 'now'>,
): boolean {
  const { is_public, public_status_code: status, promised_at, promise_is_private } = complaint;
  if (!is_public || !CLOSED.includes(status) || complaint.imported_from !== null) return false;
  // A request for information has an objection, an aspiration the plan: neighbours see neither settled.
  if (complaint.classification_id !== CLASSIFICATIONS.complaint) return false;
  if (complaint.public_updated_at.getTime() < now().getTime() - ASKED_MS) return false;
  const isPromised = status === 'responded' && promised_at !== null && !promise_is_private;
  return !isPromised || promised_at <= dayIn(timeZone, now());
}

/** `confirmationsOf` are the counts since the report was last closed, or an office answered anew (migration 0088). */
export async function confirmationsOf(database: Database, complaintId: number): Promise<Counts> {
  const rows = await database
    .selectFrom('confirmations')
    .select((row) => ['is_fixed', row.fn.countAll<string | number>().as('count')])
    .where('complaint_id', '=', complaintId)
    .groupBy('is_fixed')
    .execute();
  const counted = (isFixed: boolean): number =>
    Number(rows.find(({ is_fixed }) => is_fixed === isFixed)?.count ?? 0);
  return { fixed: counted(true), not_fixed: counted(false) };
}

/** `askNeighboursAnew`: what they said was about an answer before this one. */
export const askNeighboursAnew = async (transaction: Database, complaintId: number): Promise<void> =>
  void (await transaction.deleteFrom('confirmations').where('complaint_id', '=', complaintId).execute());

/** `askedOf` is what Detail says of neighbours: null where they aren't asked. */
export async function askedOf(
  database: Database,
  complaint: Complaint,
  config: Pick<EndpointConfig, 'timeZone' | 'now'>,
): Promise<Counts | null> {
  return mayBeConfirmed(complaint, config) ? await confirmationsOf(database, complaint.id) : null;
}

/**
 * `reopenForNeighbours` opens a closed report again for its office once three neighbours have said no, and each report
 * once for ever: crowds can be made, at the price of some work. Its trail, its office and its reporter are told.
 * @param complaint as locked in this transaction
 * @returns whether it did
 */
export async function reopenForNeighbours(
  transaction: Database,
  {
    config,
    notifier,
  }: { config: Pick<EndpointConfig, 'now'> & DeadlineSettings } & Pick<ReportDeps, 'notifier'>,
  complaint: Complaint,
): Promise<boolean> {
  if ((await noesOf(transaction, complaint.id)) < NOES) return false;
  const now = config.now();
  const first = await transaction
    .insertInto('neighbour_reopenings')
    .values({ complaint_id: complaint.id, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('complaint_id')
    .executeTakeFirst();
  if (first === undefined) return false;
  await reopen(transaction, config, complaint, now);
  await endSnooze(transaction, complaint.id);
  const trackingId = complaint.tracking_id;
  await writeAudit(transaction, now, { officer: SYSTEM, action: 'reopen', trackingId });
  await notifier.changed(transaction, complaint.id, 'reopen');
  return true;
}

/** `noesOf` are those who said no, forms without work as one. */
async function noesOf(database: Database, complaintId: number): Promise<number> {
  const rows = await database
    .selectFrom('confirmations')
    .select((row) => ['by_form', row.fn.countAll<string | number>().as('count')])
    .where('complaint_id', '=', complaintId)
    .where('is_fixed', '=', false)
    .groupBy('by_form')
    .execute();
  return rows.reduce(
    (sum, { by_form, count }) => sum + (by_form ? Math.min(Number(count), NOES_BY_FORM) : Number(count)),
    0,
  );
}

/**
 * `reopen` gives it to its office again: `reopened` would say that its reporter replied. A reply that nobody has read
 * may have opened it already. The public then sees what it sees of any other report, and the office's own clock runs
 * on.
 */
async function reopen(
  transaction: Database,
  config: Pick<EndpointConfig, 'now'> & DeadlineSettings,
  complaint: Complaint,
  now: Date,
): Promise<void> {
  const told = { public_updated_at: publicMoment(complaint, now, config) };
  const line = { content: LINE };
  const { id, shown_status_code: shown } = complaint;
  const open: StatusCode = complaint.disposition_name === null ? 'verified' : 'in_progress';
  if (shown === null) return await changeStatus(transaction, config, complaint, open, line, told);
  const due = dueAsShown(dueFor(open, complaint.classification_id, now, config));
  await transaction
    .updateTable('complaints')
    .set({ shown_status_code: open, ...due, updated_at: now, ...told })
    .where('id', '=', id)
    .execute();
  await writeLog(transaction, id, now, line, shown, open);
}
