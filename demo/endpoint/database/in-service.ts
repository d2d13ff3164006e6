import { sql } from 'kysely';
import { CommandError } from '../program/command-error.js';
import type { Database } from './connect.js';

/** Two numbers, so that it is none of the locks that are named by one. */
const NAME = '1633973601, 1';

/** Says that an endpoint uses this database, until the connection ends; waits while one is put back there. */
export const BE_IN_SERVICE = `select pg_advisory_lock_shared(${NAME})`;

/**
 * Works on a PostgreSQL server's database while no endpoint does; one that starts meanwhile waits.
 * @throws CommandError where one is running there
 */
export async function outOfService<T>(database: Database, work: () => Promise<T>): Promise<T> {
  return await database.connection().execute(async (held) => {
    const { rows } = await sql<{ is_free: boolean }>`
      select pg_try_advisory_lock(${sql.raw(NAME)}) as is_free`.execute(held);
    if (rows[0]?.is_free !== true)
      throw new CommandError(
        'refused',
        'An endpoint is running on this database, or another restore is. Stop it first, on every machine: systemctl stop aduan',
      );
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(${sql.raw(NAME)})`.execute(held);
    }
  });
}
