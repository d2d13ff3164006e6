import { sql } from 'kysely';
import type { Database } from '../database/connect.js';

/** By the database's clock, which is that of all processes. */
const NOW = sql<Date>`clock_timestamp()`;

/**
 * `JobTimes` is when each job of upkeep last succeeded, in whichever process. The database keeps it: a process that
 * has just started would know nothing of the jobs that others did in this hour.
 */
export class JobTimes {
  #names: readonly string[] = [];

  constructor(private readonly database: Database) {}

  /** Notes which jobs this process has: of those that another release or setting had, nobody is told any more. */
  async expect(names: readonly string[]): Promise<void> {
    this.#names = names;
    await this.database
      .insertInto('job_times')
      .values(names.map((name) => ({ name })))
      .onConflict((row) => row.doNothing())
      .execute();
  }

  async note(name: string): Promise<void> {
    await this.database
      .insertInto('job_times')
      .values({ name, succeeded_at: NOW })
      .onConflict((row) => row.column('name').doUpdateSet({ succeeded_at: NOW }))
      .execute();
  }

  /**
   * Names with seconds since 1970. A job that has never succeeded has the time since when it should, so that its alarm
   * rings as for one that has stopped.
   */
  async all(): Promise<(readonly [name: string, seconds: number])[]> {
    if (this.#names.length === 0) return [];
    const rows = await this.database
      .selectFrom('job_times')
      .select((row) => ['name', row.fn.coalesce('succeeded_at', 'expected_since').as('at')])
      .where('name', 'in', [...this.#names])
      .execute();
    return rows.map(({ name, at }) => [name, at.getTime() / 1_000] as const);
  }
}
