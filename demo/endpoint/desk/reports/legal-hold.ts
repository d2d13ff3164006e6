import { endLegalHold, setLegalHold } from '../../reports/retention/legal-hold.js';
import { lockComplaint } from '../../database/complaint.js';
import { inTransaction } from '../../database/transaction.js';
import { discardFiles } from '../../uploads/incoming.js';
import type { OfficerAction } from './officer-action.js';
import { writeAudit } from '../../audit/audit.js';
import { readFlag, readText } from '../fields.js';
import { findComplaint } from './report.js';

const REASON = { min: 5, max: 500 };

/**
 * `holdData` sets or ends a legal hold, without telling the reporter. The reason is stored beside the report, not in
 * the trail: it may name people, and the trail is never erased.
 */
export async function holdData({ endpoint, officer, trackingId, body }: OfficerAction): Promise<void> {
  const { database, config } = endpoint;
  const isHeld = readFlag(body, 'is_held');
  const reason = isHeld ? readText(body, 'reason', 'label-reason', REASON) : '';
  const { id } = await findComplaint(database, trackingId);
  const files = await inTransaction(database, async (transaction) => {
    await lockComplaint(transaction, id);
    const action = isHeld ? 'legal-hold' : 'legal-hold-end';
    await writeAudit(transaction, config.now(), { officer: officer.name, action, trackingId });
    if (!isHeld) return await endLegalHold(transaction, id);
    await setLegalHold(endpoint, transaction, id, reason);
    return [];
  });
  await discardFiles(endpoint, files);
}
