import { SYSTEM, writeAudit } from '../audit/audit.js';
import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import { dayIn } from '../../../src/contract/working-days.js';

/**
 * `eraseExpiredSealed` keeps the consent's promise for sealed reports: those that are closed, and those that nobody
 * has opened, go when their years have passed since the last that happened to them, unless they are held. All of them
 * goes: without its envelopes a report says nothing.
 */
export async function eraseExpiredSealed({
  config,
  database,
}: {
  config: Pick<EndpointConfig, 'now' | 'retentionYears' | 'timeZone'>;
  database: Database;
}): Promise<void> {
  const [year, ...rest] = dayIn(config.timeZone, config.now()).split('-');
  const last = [Number(year) - config.retentionYears, ...rest].join('-');
  await database.transaction().execute(async (transaction) => {
    const erased = await transaction
      .deleteFrom('sealed_reports')
      .where('state', 'in', ['received', 'closed'])
      .where('is_held', '=', false)
      .where('changed_day', '<=', last)
      .returning('tracking_id')
      .execute();
    for (const { tracking_id: trackingId } of erased)
      await writeAudit(transaction, config.now(), { officer: SYSTEM, action: 'retention', trackingId });
  });
}
