import { HOUR_MS } from '../jobs/jobs.js';
import type { Database } from '../database/connect.js';
import { writeAudit } from '../audit/audit.js';

/** In the trail, for a name that is no account's: what stands in the field may be a password. */
export const UNKNOWN_OFFICER = 'tidak dikenal';

/**
 * Strangers can fail as often as they like, and the trail is for ever: it gets one line an hour for each account, and one for
 * all names that are none; how often it was is counted beside it.
 */
export async function recordRefusal(database: Database, now: Date, officer: string): Promise<void> {
  const hour = new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
  await database.transaction().execute(async (transaction) => {
    const { count } = await transaction
      .insertInto('refused_sign_ins')
      .values({ hour, officer, count: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['hour', 'officer'])
          .doUpdateSet((row) => ({ count: row('refused_sign_ins.count', '+', 1) })),
      )
      .returning('count')
      .executeTakeFirstOrThrow();
    if (count === 1) await writeAudit(transaction, now, { officer, action: 'sign-in-refused' });
  });
}
