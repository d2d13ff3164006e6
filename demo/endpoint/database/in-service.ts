import { CommandError } from '../words/command-error.js';
import { withDirectLine, type Addresses } from './server/direct-line.js';

/** A lock of two numbers can't collide with locks of one number. */
const NAME = '1633973601, 1';

/** Marks the database as used by an endpoint until the connection ends; waits while a backup is restored. */
export const BE_IN_SERVICE = `select pg_advisory_lock_shared(${NAME})`;

/**
 * `outOfService` runs work on a PostgreSQL server's database while no endpoint uses it; an endpoint that starts
 * meanwhile waits.
 * @throws CommandError where an endpoint is running, or that can't be known
 */
export async function outOfService<T>(addresses: Addresses, work: () => Promise<T>): Promise<T> {
  return await withDirectLine(addresses, async (line) => {
    // The lock ends with its session.
    const { rows } = await line.query<{ is_free: boolean }>(
      `select pg_try_advisory_lock(${NAME}) as is_free`,
    );
    if (rows[0]?.is_free !== true)
      throw new CommandError(
        'refused',
        'An endpoint is running on this database, or another restore is. Stop it first, on every machine: systemctl stop aduan',
      );
    return await work();
  });
}
