import type { Endpoint } from '../../endpoint.js';
import { relayNumbers } from './numbers.js';

const DAY_MS = 86_400_000;

/**
 * Tells the agency, once a day, that a report is parked or waits for more than a day: by a line in the log, and by its webhook. Numbers alone, no
 * report is named. What was told stands in the rows, so that several processes tell it once.
 */
export async function raiseAlarm({
  database,
  config,
  notifier,
}: Pick<Endpoint, 'database' | 'config' | 'notifier'>): Promise<void> {
  const now = config.now();
  const aDayAgo = new Date(now.getTime() - DAY_MS);
  const told = await database
    .updateTable('relay_reports')
    .set({ alarmed_at: now })
    .where((row) =>
      row.or([
        row('parked_reason', 'is not', null),
        row.and([row('step', 'in', ['upload', 'create']), row('enqueued_at', '<=', aDayAgo)]),
      ]),
    )
    .where((row) => row.or([row('alarmed_at', 'is', null), row('alarmed_at', '<=', aDayAgo)]))
    .returning('complaint_id')
    .execute();
  if (told.length === 0) return;
  const { parked, waiting, oldestAt } = await relayNumbers(database);
  const hours = oldestAt === null ? 0 : Math.floor((now.getTime() - oldestAt.getTime()) / 3_600_000);
  config.log(`relay alarm parked=${parked} waiting=${waiting} oldest=${hours}h`);
  notifier.alarm({ parked, waiting, oldest_hours: hours });
}
