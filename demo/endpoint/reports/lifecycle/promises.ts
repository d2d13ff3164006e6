import { dayIn } from '../../../../src/contract/working-days.js';
import { lockComplaint, type Complaint } from '../../database/complaint.js';
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
  const isDue = (row: Pick<Complaint, 'status_code' | 'promised_at' | 'promise_told_at'>): boolean =>
    row.status_code === 'responded' &&
    row.promised_at !== null &&
    row.promised_at <= day &&
    row.promise_told_at === null;
  const due = await database
    .selectFrom('complaints')
    .select('id')
    .where('status_code', '=', 'responded')
    .where('promised_at', '<=', day)
    .where('promise_told_at', 'is', null)
    .orderBy('id')
    .execute();
  for (const { id } of due) {
    await database.transaction().execute(async (transaction) => {
      // An answer, or another process, may have come in between.
      if (!isDue(await lockComplaint(transaction, id))) return;
      await transaction
        .updateTable('complaints')
        .set({ promise_told_at: now })
        .where('id', '=', id)
        .execute();
      await notifier.changed(transaction, id, PROMISED_DAY);
    });
  }
  notifier.wake();
}
