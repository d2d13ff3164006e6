import { randomBytes } from 'node:crypto';
import { formatAccessCode, randomAccessCode } from '../../../../src/contract/access-code.js';
import { eraseReport } from '../../reports/retention/erasure.js';
import { heldReasons, sealedReport } from '../../reports/retention/legal-hold.js';
import { lateReasonOf } from '../../reports/reading/late-reason.js';
import { saidOf } from '../../reports/reading/wish.js';
import { ownActs } from '../../reports/information/own-acts.js';
import { mainOf } from '../../reports/reading/merged.js';
import { lockComplaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import type { DeskDeps } from '../deps.js';
import { ApiError } from '../../words/errors.js';
import { loadReport, type WholeReport } from '../reports/report.js';

/** Acts on a reporter's data at their wish, by two officers (`two-persons.ts`). */
export const SUBJECT_ACTIONS = ['reissue-code', 'export', 'erase'] as const;
export type SubjectAction = (typeof SUBJECT_ACTIONS)[number];

/**
 * `assertPossible` is asked when the act is requested and again when it is done.
 * @throws ApiError 409 where all is erased, or for a new code where no identity is kept to check
 */
export async function assertPossible(
  transaction: Database,
  complaintId: number,
  action: SubjectAction,
): Promise<void> {
  const { withdrawn_at } = await lockComplaint(transaction, complaintId);
  if (action === 'export') return;
  if (withdrawn_at !== null) throw new ApiError('closed', { say: 'already-withdrawn' });
  if (action === 'reissue-code') await assertIdentityKept(transaction, complaintId);
}

/** `closeCode` voids the old access code at once; no code opens the report until a new one is taken. */
export async function closeCode(
  transaction: Database,
  { hashing, config }: DeskDeps,
  id: number,
): Promise<void> {
  const nobodys = hashing.sha256(randomBytes(32));
  await transaction
    .updateTable('complaints')
    .set({ access_code_hash: nobodys, updated_at: config.now() })
    .where('id', '=', id)
    .execute();
}

/** @returns a new access code, shown this once: only its hash is stored */
export async function makeCode(transaction: Database, { hashing }: DeskDeps, id: number): Promise<string> {
  const code = randomAccessCode();
  await transaction
    .updateTable('complaints')
    .set({ access_code_hash: hashing.sha256(code) })
    .where('id', '=', id)
    .execute();
  return formatAccessCode(code);
}

/** `exportSubject` is all that is stored about a report and its reporter, files included, for the reporter. */
export async function exportSubject(
  { database, storage, config }: DeskDeps,
  trackingId: string,
): Promise<Record<string, unknown>> {
  const whole = await loadReport({ database, config }, trackingId);
  const sealed = await sealedReport(database, whole.complaint.id);
  const late_reasons = await heldReasons(database, whole.complaint.id);
  const files = [];
  const ids = [...whole.followUps, ...(sealed?.followups ?? [])].map(({ id }) => id);
  for (const { storage_key, complaint_id: _complaint, holder: _holder, followup_id, ...file } of [
    ...whole.attachments,
    ...(sealed?.attachments ?? []),
  ]) {
    const data = Buffer.from(await storage.get(storage_key)).toString('base64');
    const reply = followup_id === null ? null : ids.indexOf(followup_id) + 1;
    files.push({ ...file, followup_id: reply, data_base64: data });
  }
  const exported_at = config.now().toISOString();
  const main = await mainOf(database, whole.complaint.id);
  const beside = {
    late_reason: await lateReasonOf(database, { complaint: whole.complaint, isOwner: true }),
    // Under a legal hold, what planners said is kept sealed.
    wish: await saidOf(database, whole.complaint.id, true),
    information: await ownActs(database, whole.complaint.id),
    // As the report's own page says it: a number that isn't public is another's.
    merged_into: main?.isPublic ? main.trackingId : null,
  };
  return {
    exported_at,
    ...withoutInnards(whole),
    ...beside,
    ...(sealed && { sealed: { ...sealed, late_reasons } }),
    files,
  };
}

/**
 * `eraseSubject` erases what the reporter gave, at their wish. The offices' work stays, without a person.
 * @returns the files to delete once the transaction is durable
 */
export async function eraseSubject(
  transaction: Database,
  { config }: DeskDeps,
  id: number,
): Promise<{ storageKey: string }[]> {
  return await eraseReport(transaction, config, id, {
    title: 'Data laporan dihapus atas permintaan pelapor',
    isWish: true,
    line: 'Data pribadi pada laporan ini dihapus atas permintaan pelapor.',
  });
}

async function assertIdentityKept(transaction: Database, id: number): Promise<void> {
  const kept = await transaction
    .selectFrom('reporters')
    .select('complaint_id')
    .where('complaint_id', '=', id)
    .where((row) => row.or([row('name', 'is not', null), row('phone', 'is not', null)]))
    .executeTakeFirst();
  if (kept === undefined) throw new ApiError('closed', { say: 'desk-identity-unknown' });
}

function withoutInnards({ complaint, reporter, followUps, logs }: WholeReport) {
  const { id: _id, access_code_hash: _hash, mask_version: _version, late_from: _late, ...report } = complaint;
  const { complaint_id: _complaint, ...person } = reporter ?? { complaint_id: 0 };
  return {
    report,
    reporter: reporter && person,
    followups: placed(followUps),
    history: placed(logs),
  };
}

/** `placed` numbers rows within their report: their ids count what was written in all villages. */
const placed = <Row extends { id: number; complaint_id: number; mask_version: number }>(rows: Row[]) =>
  rows.map(({ complaint_id: _complaint, mask_version: _masker, ...row }, index) => ({
    ...row,
    id: index + 1,
  }));
