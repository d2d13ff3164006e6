import { dayIn } from '../../../../src/contract/working-days.js';
import { sql, type SqlBool } from 'kysely';
import { idsBehind, lockThose } from '../../database/complaint.js';
import { inPieces } from '../../jobs/in-pieces.js';
import { PROMISED_DAY } from '../../notifications/notifier.js';
import type { ReportDeps } from '../deps.js';

/** Hours of the promised day after which its reporter is reminded: nobody's phone rings at midnight. */
const REMINDED_AFTER_MS = 7 * 3_600_000;

/**
 * `remindOfPromises` tells reporters who asked for news that the promised day has come: their report asks again whether
 * the matter is settled. Once for each promise, also in several processes at once.
 */
export async function remindOfPromises({
  database,
  config,
  notifier,
}: Pick<ReportDeps, 'database' | 'config' | 'notifier'>): Promise<void> {
  const now = config.now();
  const day = dayIn(config.timeZone, new Date(now.getTime() - REMINDED_AFTER_MS));
  const isDue = sql<SqlBool>`status_code = 'responded' and promised_at <= ${day}::date and promise_told_at is null`;
  await inPieces({
    find: (after, limit) => idsBehind(database, after, limit).where(isDue).execute(),
    handle: async (ids) =>
      await database.transaction().execute(async (transaction) => {
        // An answer, or another process, may have come in between.
        const due = await lockThose(transaction, ids).where(isDue).execute();
        if (due.length === 0) return;
        const reports = due.map(({ id }) => id);
        await transaction
          .updateTable('complaints')
          .set({ promise_told_at: now })
          .where('id', 'in', reports)
          .execute();
        await notifier.changed(transaction, reports, PROMISED_DAY);
      }),
  });
  notifier.wake();
}
