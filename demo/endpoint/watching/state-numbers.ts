import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { queueNumbers, type QueueNumbers } from './queue-numbers.js';

/** How it stands with the reports of the whole endpoint. */
export interface StateNumbers {
  /** Open reports by status, and how many of them somebody of the agency should have dealt with by now. */
  statuses: { status: string; reports: number; overdue: number }[];
  /** Since when the report waits that nobody has looked at for longest. */
  unverifiedSince: Date | null;
  queues: QueueNumbers[];
  databaseBytes: number;
  connections: number;
  connectionsMax: number;
}

/** A reporter who says nothing more is not late: such a report closes by itself. */
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
      row.fn.min('created_at').as('since'),
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
