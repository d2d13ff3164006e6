import { sql, type SqlBool } from 'kysely';
import { SYSTEM, writeAudit } from '../audit/audit.js';
import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import { inPieces } from '../jobs/in-pieces.js';
import { dayIn } from '../../../src/contract/working-days.js';

/**
 * `eraseExpiredSealed` keeps the consent's promise for sealed reports: they go when their years have passed since the
 * last that happened to them, unless they are held, or opened and nobody has answered. All of them goes: without its
 * envelopes a report says nothing. Years of an answered one begin with the answer, as nothing closes it by itself:
 * sooner than the consent allows, by the days after which other answered reports are closed.
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
  const isExpired = sql<SqlBool>`state <> 'opened' and not is_held and changed_day <= ${last}`;
  await inPieces({
    find: (after, limit) =>
      database
        .selectFrom('sealed_reports')
        .select('id')
        .where(isExpired)
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute(),
    handle: async (ids) =>
      await database.transaction().execute(async (transaction) => {
        const erased = await transaction
          .deleteFrom('sealed_reports')
          .where(isExpired)
          .where('id', 'in', ids)
          .returning('tracking_id')
          .execute();
        const lines = erased.map(
          ({ tracking_id: trackingId }) => ({ officer: SYSTEM, action: 'retention', trackingId }) as const,
        );
        await writeAudit(transaction, config.now(), ...lines);
      }),
  });
}
