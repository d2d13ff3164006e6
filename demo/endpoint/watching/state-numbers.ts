import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { queueNumbers, type QueueNumbers } from './queue-numbers.js';

/** `StateNumbers` describes the reports of the whole endpoint. */
export interface StateNumbers {
  /** Open reports by status, with how many of them the agency should have handled by now. */
  statuses: { status: string; reports: number; overdue: number }[];
  /** When the oldest report was filed here that nobody has verified; null without one. */
  unverifiedSince: Date | null;
  queues: QueueNumbers[];
  databaseBytes: number;
  connections: number;
  connectionsMax: number;
}

/** A report that waits for its reporter isn't late: it closes by itself. */
const WAITS_FOR_REPORTER = 'responded';

export async function stateNumbers(database: Database, now: Date): Promise<StateNumbers> {
  const statuses = await database
    .selectFrom('complaints')
    .select((row) => [
      'status_code as status',
      row.fn.countAll<string | number>().as('reports'),
      row.fn
        .countAll<string | number>()
        .filterWhere('deadline_at', '<', now)
        .filterWhere('status_code', '<>', WAITS_FOR_REPORTER)
        .as('overdue'),
      row.fn.min('created_at').filterWhere('imported_from', 'is', null).as('since'),
    ])
    .where('finished_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .groupBy('status_code')
    .orderBy('status_code')
    .execute();
  const { rows } = await sql<Record<'bytes' | 'connections' | 'most', string | number>>`
    select pg_database_size(current_database()) as bytes,
      (select count(*) from pg_stat_activity where datname = current_database()) as connections,
      current_setting('max_connections') as most`.execute(database);
  const { bytes, connections, most } = rows[0]!;
  return {
    statuses: statuses.map(({ status, reports, overdue }) => ({
      status,
      reports: Number(reports),
      overdue: Number(overdue),
    })),
    unverifiedSince: statuses.find(({ status }) => status === 'unverified')?.since ?? null,
    queues: await queueNumbers(database),
    databaseBytes: Number(bytes),
    connections: Number(connections),
    connectionsMax: Number(most),
  };
}
