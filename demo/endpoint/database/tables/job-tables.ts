import type { ColumnType } from 'kysely';
import type { NullableTimestamp } from './timestamps.js';

/** `JobTimeTable` has a row for each job of upkeep that a process ever had (migration 0069). */
export interface JobTimeTable {
  name: string;
  /** When a process first had it. */
  expected_since: ColumnType<Date, never, never>;
  /** By the database's clock; null before its first success. */
  succeeded_at: NullableTimestamp;
}
