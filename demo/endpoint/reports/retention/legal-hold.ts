import { type Complaint, lockComplaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import type { HeldReason } from '../../database/tables/hold-tables.js';
import type { ReportDeps } from '../deps.js';
import { ApiError } from '../../words/errors.js';
import { ownActs } from '../information/own-acts.js';
import type { Attachment } from '../reading/present.js';
import { forgetOfficersWords } from './forget-officers-words.js';
import { forgetPrivateActs } from './forget-person.js';

/** `LegalHold` is what the desk shows of a hold. */
export interface LegalHold {
  since: Date;
  reason: string;
  /** Withdrawn under the hold: nobody who reads reports sees it, and it is erased with the hold's end. */
  isSealed: boolean;
}

export async function legalHoldOf(database: Database, complaintId: number): Promise<LegalHold | null> {
  const row = await database
    .selectFrom('legal_holds')
    .select((hold) => ['since', 'reason', hold('sealed', 'is not', null).as('is_sealed')])
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  return row === undefined
    ? null
    : { since: row.since, reason: row.reason, isSealed: Boolean(row.is_sealed) };
}

/**
 * Keeps a report from being erased, or changes the reason why.
 * @throws ApiError 409 when all is erased already
 */
export async function setLegalHold(
  { config }: Pick<ReportDeps, 'config'>,
  transaction: Database,
  complaintId: number,
  reason: string,
): Promise<void> {
  const { withdrawn_at } = await lockComplaint(transaction, complaintId);
  const known = await legalHoldOf(transaction, complaintId);
  if (withdrawn_at !== null && known === null) throw new ApiError('closed', { say: 'already-withdrawn' });
  await transaction
    .insertInto('legal_holds')
    .values({ complaint_id: complaintId, since: config.now(), reason, sealed: null })
    .onConflict((conflict) => conflict.column('complaint_id').doUpdateSet({ reason }))
    .execute();
}

/**
 * `endLegalHold` ends the hold; a report withdrawn meanwhile is erased with it.
 * @throws ApiError 409 when there is no hold
 * @returns the files to delete once the transaction is durable
 */
export async function endLegalHold(
  transaction: Database,
  complaintId: number,
): Promise<{ storageKey: string }[]> {
  const { withdrawn_at } = await lockComplaint(transaction, complaintId);
  if (withdrawn_at !== null) {
    await forgetOfficersWords(transaction, complaintId);
    // A release before migration 0085, which withdrew it under the hold, left them.
    await forgetPrivateActs(transaction, complaintId);
  }
  const files = await transaction
    .selectFrom('sealed_files')
    .select('storage_key')
    .where('complaint_id', '=', complaintId)
    .execute();
  const ended = await transaction
    .deleteFrom('legal_holds')
    .where('complaint_id', '=', complaintId)
    .returning('complaint_id')
    .executeTakeFirst();
  if (ended === undefined) throw new ApiError('closed', { say: 'desk-no-legal-hold' });
  return files.map((file) => ({ storageKey: file.storage_key }));
}

/**
 * `heldReasons` are reasons for lateness that a hold keeps, for the export only: of a former office, or said otherwise
 * since.
 */
export async function heldReasons(
  database: Database,
  complaintId: number,
): Promise<Omit<HeldReason, 'officer_id'>[]> {
  const row = await database
    .selectFrom('legal_holds')
    .select('late_reasons')
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  return (row?.late_reasons ?? []).map(({ content, at }) => ({ content, at }));
}

/** Times as JSON has them. */
type SealedReport = Record<string, unknown> & { attachments: Attachment[]; followups: { id: number }[] };

/** `sealedReport` is what a hold keeps of a withdrawn report, for the export only. */
export async function sealedReport(database: Database, complaintId: number): Promise<SealedReport | null> {
  const row = await database
    .selectFrom('legal_holds')
    .select('sealed')
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  return row?.sealed ? (JSON.parse(row.sealed) as SealedReport) : null;
}

/** Copies a report that is about to be erased to where nobody reads. @returns whether a hold wants that */
export async function seal(transaction: Database, complaint: Complaint): Promise<boolean> {
  const { id, access_code_hash: _hash, ...report } = complaint;
  if ((await legalHoldOf(transaction, id)) === null) return false;
  const rowsOf = (table: 'reporters' | 'followups' | 'complaint_logs') =>
    transaction.selectFrom(table).selectAll().where('complaint_id', '=', id).execute();
  const attachments = await transaction
    .selectFrom('attachments')
    .selectAll()
    .where('complaint_id', '=', id)
    .execute();
  const sealed = JSON.stringify({
    report,
    reporters: await rowsOf('reporters'),
    followups: await rowsOf('followups'),
    history: await rowsOf('complaint_logs'),
    information: await ownActs(transaction, id),
    attachments,
  });
  await transaction.updateTable('legal_holds').set({ sealed }).where('complaint_id', '=', id).execute();
  const files = attachments.map(({ storage_key }) => ({ storage_key, complaint_id: id }));
  if (files.length > 0) await transaction.insertInto('sealed_files').values(files).execute();
  return true;
}
