import { findReport } from '../../../demo/endpoint/reports/lifecycle/officer-acts.js';
import type { Opened } from './databases.js';

/** Has news for a report's reporter, as an officer's act leaves it. */
export async function tellNews({ endpoint }: Pick<Opened, 'endpoint'>, trackingId: string): Promise<void> {
  const { database, notifier } = endpoint;
  const { id } = await findReport(database, trackingId);
  await database.transaction().execute((transaction) => notifier.changed(transaction, id, 'note'));
  await notifier.settled();
}
