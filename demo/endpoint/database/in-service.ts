import { CommandError } from '../words/command-error.js';
import { withDirectLine, type Addresses } from './direct-line.js';

/** Two numbers, so that it is none of the locks that are named by one. */
const NAME = '1633973601, 1';

/** Says that an endpoint uses this database, until the connection ends; waits while one is put back there. */
export const BE_IN_SERVICE = `select pg_advisory_lock_shared(${NAME})`;

/**
 * Works on a PostgreSQL server's database while no endpoint does; one that starts meanwhile waits.
 * @throws CommandError where one is running there, or nobody could know
 */
export async function outOfService<T>(addresses: Addresses, work: () => Promise<T>): Promise<T> {
  return await withDirectLine(addresses, async (line) => {
    // It goes with its session.
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
