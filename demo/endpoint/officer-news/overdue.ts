import type { Notifier } from '../notifications/notifier.js';
import { lockComplaint, type Complaint } from '../database/complaint.js';
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
  const since = new Date(now.getTime() - TOLD_WITHIN_MS);
  const isDue = (row: Pick<Complaint, 'status_code' | 'deadline_at' | 'deadline_told_at' | 'withdrawn_at'>) =>
    OFFICES_TURN.some((status) => status === row.status_code) &&
    row.withdrawn_at === null &&
    row.deadline_at !== null &&
    row.deadline_at < now &&
    row.deadline_told_at?.getTime() !== row.deadline_at.getTime();
  const late = await database
    .selectFrom('complaints')
    .select(['id', 'status_code', 'deadline_at', 'deadline_told_at', 'withdrawn_at'])
    .where('deadline_at', '<', now)
    .where('deadline_at', '>=', since)
    .where('status_code', 'in', OFFICES_TURN)
    .orderBy('id')
    .execute();
  for (const { id } of late.filter(isDue)) {
    await database.transaction().execute(async (transaction) => {
      // It may have been answered, or another process been faster.
      const complaint = await lockComplaint(transaction, id);
      if (!isDue(complaint)) return;
      await transaction
        .updateTable('complaints')
        .set({ deadline_told_at: complaint.deadline_at })
        .where('id', '=', id)
        .execute();
      await notifier.heard(transaction, id, 'overdue');
    });
  }
  notifier.wake();
}
