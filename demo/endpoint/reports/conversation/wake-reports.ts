import type { Database } from '../../database/connect.js';
import type { ReportDeps } from '../deps.js';
import { endSnooze } from '../lifecycle/snooze.js';
import { mainOf } from '../reading/merged.js';

/**
 * `wakeReports` ends what officers put off, for the reporter has written: the report, and the one that it was merged
 * into, whose officers hear of it.
 */
export async function wakeReports(
  transaction: Database,
  { notifier }: Pick<ReportDeps, 'notifier'>,
  complaintId: number,
): Promise<void> {
  await endSnooze(transaction, complaintId);
  const main = await mainOf(transaction, complaintId);
  if (main === null) return;
  await endSnooze(transaction, main.id);
  await notifier.heard(transaction, main.id, 'reply');
}
