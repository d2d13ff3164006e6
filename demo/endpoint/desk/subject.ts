import { randomBytes } from 'node:crypto';
import { encodeAccessCode, formatAccessCode } from '../../../src/contract/access-code.js';
import { eraseReport } from '../reports/erasure.js';
import { sealedReport } from '../reports/legal-hold.js';
import { lockComplaint } from '../reports/lifecycle.js';
import type { Database } from '../database/connect.js';
import type { Endpoint } from '../endpoint.js';
import { ApiError, invalid } from '../words/errors.js';
import { discardFiles } from '../uploads/incoming.js';
import type { Deed } from './actions.js';
import { writeAudit, type Audited } from './audit.js';
import { readOneOf } from './fields.js';
import { findComplaint, loadReport, type WholeReport } from './report.js';

/** How an officer made sure to speak with the reporter. Kept in the trail; what was shown is not. */
export const IDENTITY_CHECKS = ['id-card', 'call-back', 'e-mail', 'letter'] as const;

/**
 * A new access code for a reporter who lost theirs; the old one opens nothing from now on.
 * @returns the code, which is stored nowhere and shown this once
 * @throws ApiError 422 without an identity check; 409 where no identity is kept that could be checked, or all is erased
 */
export async function reissueCode(deed: Deed): Promise<string> {
  const check = readCheck(deed);
  const { database, config, hashing } = deed.endpoint;
  const { id } = await findComplaint(database, deed.trackingId);
  const code = encodeAccessCode(randomBytes(20));
  await database.transaction().execute(async (transaction) => {
    const { withdrawn_at } = await lockComplaint(transaction, id);
    if (withdrawn_at !== null) throw new ApiError('closed', { say: 'already-withdrawn' });
    await assertIdentityKept(transaction, id);
    await trace(transaction, deed, 'reissue-code', check);
    await transaction
      .updateTable('complaints')
      .set({ access_code_hash: hashing.sha256(code), updated_at: config.now() })
      .where('id', '=', id)
      .execute();
  });
  return formatAccessCode(code);
}

/** Everything that is stored about a report and its reporter, files included, for the reporter to take along. */
export async function exportSubject(deed: Deed): Promise<Record<string, unknown>> {
  const check = readCheck(deed);
  const { database, storage } = deed.endpoint;
  const whole = await loadReport(database, deed.trackingId);
  const sealed = await sealedReport(database, whole.complaint.id);
  const files = [];
  for (const { storage_key, ...file } of [...whole.attachments, ...(sealed?.attachments ?? [])]) {
    const data = Buffer.from(await storage.get(storage_key)).toString('base64');
    files.push({ ...file, data_base64: data });
  }
  await trace(database, deed, 'export', check);
  const exported_at = deed.endpoint.config.now().toISOString();
  return { exported_at, ...withoutInnards(whole), ...(sealed && { sealed }), files };
}

/** Erases what the reporter gave, at their wish. What the offices did stays, without a person. */
export async function eraseSubject(deed: Deed): Promise<void> {
  const check = readCheck(deed);
  const { database, config } = deed.endpoint;
  const { id } = await findComplaint(database, deed.trackingId);
  const erased = await database.transaction().execute(async (transaction) => {
    await trace(transaction, deed, 'erase', check);
    return await eraseReport(transaction, config, id, {
      title: 'Data laporan dihapus atas permintaan pelapor',
      line: 'Data pribadi pada laporan ini dihapus atas permintaan pelapor.',
    });
  });
  await discardFiles(deed.endpoint, erased);
}

function readCheck({ body }: Deed): string {
  const check = readOneOf(body, 'identity_check', IDENTITY_CHECKS, 'desk-identity-unchecked');
  if (body['confirmed'] !== true) throw invalid({ confirmed: [{ key: 'desk-identity-unchecked' }] });
  return check;
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
  const whole = <Row extends { mask_version: number }>({ mask_version: _masker, ...row }: Row) => row;
  return { report, reporter, followups: followUps.map(whole), history: logs.map(whole) };
}

async function trace(
  database: Database,
  { endpoint, officer, trackingId }: Deed & { endpoint: Endpoint },
  action: Audited,
  detail: string,
): Promise<void> {
  await writeAudit(database, endpoint.config.now(), { officer, action, trackingId, detail });
}
