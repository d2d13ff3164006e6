import { HOUR_MS } from '../../jobs/jobs.js';
import type { Database } from '../../database/connect.js';
import { writeAudit } from '../../audit/audit.js';

/**
 * The audit trail's name for an unknown account. The typed name isn't written: it may be a password in the wrong field.
 */
export const UNKNOWN_OFFICER = 'tidak dikenal';

/**
 * `recordRefusal` writes one line an hour for each account and one for all unknown names, and counts the rest in
 * `refused_sign_ins`: strangers can fail without end, and the audit trail never shrinks.
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
