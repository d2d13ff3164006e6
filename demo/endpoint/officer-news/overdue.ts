import { sql, type SqlBool } from 'kysely';
import { idsBehind, lockThose } from '../database/complaint.js';
import { inPieces } from '../jobs/in-pieces.js';
import type { Notifier } from '../notifications/notifier.js';
import type { OfficerNewsDeps } from './deps.js';

/** Statuses in which an officer is who must do something until the deadline. */
export const OFFICES_TURN = ['unverified', 'verified', 'reopened', 'in_progress'] as const;

/** Deadlines that passed longer ago are no news: a server that stood still for weeks doesn't tell them all. */
const TOLD_WITHIN_MS = 7 * 86_400_000;

/**
 * `tellOverdue` tells officers and the agency's programs that a report's deadline has passed, once for each deadline,
 * also in several processes at once.
 */
export async function tellOverdue({
  database,
  config,
  notifier,
}: Pick<OfficerNewsDeps, 'database' | 'config'> & { notifier: Notifier }): Promise<void> {
  const now = config.now();
  const isDue = sql<SqlBool>`status_code in (${sql.join(OFFICES_TURN)}) and withdrawn_at is null
    and deadline_at < ${now} and deadline_at >= ${new Date(now.getTime() - TOLD_WITHIN_MS)}
    and deadline_told_at is distinct from deadline_at`;
  await inPieces({
    find: (after, limit) => idsBehind(database, after, limit).where(isDue).execute(),
    handle: async (ids) =>
      await database.transaction().execute(async (transaction) => {
        // `isDue` is asked again: a report may have been answered, or another process been faster.
        const late = await lockThose(transaction, ids).where(isDue).execute();
        if (late.length === 0) return;
        const reports = late.map(({ id }) => id);
        await transaction
          .updateTable('complaints')
          .set((row) => ({ deadline_told_at: row.ref('deadline_at') }))
          .where('id', 'in', reports)
          .execute();
        await notifier.heard(transaction, reports, 'overdue');
      }),
  });
  notifier.wake();
}
