import { writeAudit, type Audited } from '../../audit/audit.js';
import { lockComplaint, type Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import { inTransaction } from '../../database/transaction.js';
import type { Officer } from '../../officers/roles.js';
import { ApiError } from '../../words/errors.js';
import { findComplaint } from '../reports/report.js';
import type { OfficerAction } from '../reports/officer-action.js';

/** `Locked` is a report under its lock, in the transaction that changes it. */
export interface Locked {
  transaction: Database;
  complaint: Complaint;
}

/**
 * `onLocked` changes a report and writes the trail in one transaction. What was erased is changed no more.
 * @throws ApiError 404, 409
 */
export async function onLocked<T>(
  { endpoint: { database, config }, officer, trackingId }: OfficerAction,
  action: Audited,
  work: (locked: Locked) => Promise<T>,
  detail?: string,
): Promise<T> {
  const { id } = await findComplaint(database, trackingId);
  return await inTransaction(database, async (transaction) => {
    const complaint = await lockComplaint(transaction, id);
    assertNotErased(complaint);
    const done = await work({ transaction, complaint });
    const entry = { officer: officer.name, action, trackingId, ...(detail !== undefined && { detail }) };
    await writeAudit(transaction, config.now(), entry);
    return done;
  });
}

/** @throws ApiError 409 */
export function assertNotErased({ withdrawn_at }: Pick<Complaint, 'withdrawn_at'>): void {
  if (withdrawn_at !== null) throw new ApiError('closed', { say: 'already-withdrawn' });
}

/** `sharesWords`: an office reads what was written while a report was its own, whoever judges reports reads all. */
export function sharesWords(
  { roles, institutionIds }: Pick<Officer, 'roles' | 'institutionIds'>,
  institutionId: string | null,
): boolean {
  if (roles.includes('verifier') || roles.includes('protection') || institutionIds.includes('*')) return true;
  return institutionId !== null && institutionIds.includes(institutionId);
}
