import type { StatusCode } from '../../../../src/contract/statuses.js';
import type { EndpointConfig } from '../../config.js';
import type { DeadlineSettings } from '../lifecycle/due.js';
import { changeStatus, ENDS } from '../lifecycle/lifecycle.js';
import { askNeighboursAnew } from '../lifecycle/neighbours.js';
import { publicMoment } from '../lifecycle/public-moment.js';
import type { Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import { officeOf } from './names.js';

/**
 * `countAsAnswer`: an office's word from there counts as its answer, as it does there: the reporter may reply to it and
 * rate it, and neighbours are asked anew by a public one.
 */
export async function countAsAnswer(
  { transaction, complaint }: { transaction: Database; complaint: Complaint },
  config: Pick<EndpointConfig, 'now'> & DeadlineSettings,
  { from, isSecret }: { from: string | null; isSecret: boolean },
): Promise<void> {
  const now = config.now();
  const answered_at = complaint.answered_at ?? now;
  const status = complaint.status_code as StatusCode;
  if (!isSecret) await askNeighboursAnew(transaction, complaint.id);
  const shown = { public_updated_at: publicMoment(complaint, now, config) };
  if (ENDS.includes(status)) {
    const changed = { updated_at: now, answered_at, ...(!isSecret && shown) };
    await transaction.updateTable('complaints').set(changed).where('id', '=', complaint.id).execute();
    return;
  }
  const line = {
    content: '{{institution_from}} menanggapi laporan.',
    from: officeOf(from),
    origin: 'sp4n',
  } as const;
  await changeStatus(transaction, config, complaint, 'responded', line, { answered_at, ...shown });
}
