import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { openReports, unverifiedSince, type OpenReports } from './open-reports.js';
import { queueNumbers, type QueueNumbers } from './queue-numbers.js';

/** `StateNumbers` describes the reports of the whole endpoint. */
export interface StateNumbers {
  statuses: OpenReports[];
  /** As `unverifiedSince` has it. */
  unverifiedSince: Date | null;
  queues: QueueNumbers[];
  databaseBytes: number;
  connections: number;
  connectionsMax: number;
}

export async function stateNumbers(database: Database, now: Date): Promise<StateNumbers> {
  const { rows } = await sql<Record<'bytes' | 'connections' | 'most', string | number>>`
    select pg_database_size(current_database()) as bytes,
      (select count(*) from pg_stat_activity where datname = current_database()) as connections,
      current_setting('max_connections') as most`.execute(database);
  const { bytes, connections, most } = rows[0]!;
  return {
    statuses: await openReports(database, now),
    unverifiedSince: await unverifiedSince(database),
    queues: await queueNumbers(database),
    databaseBytes: Number(bytes),
    connections: Number(connections),
    connectionsMax: Number(most),
  };
}
