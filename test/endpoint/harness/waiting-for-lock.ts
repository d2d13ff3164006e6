import { sql } from 'kysely';
import type { Database } from '../../../demo/endpoint/database/connect.js';
import type { Opened } from './databases.js';

/**
 * What two people do at one moment, in the worst order: `second` has begun and waits for what `first` holds in its open
 * transaction; then that one is committed. PostgreSQL only.
 * @returns what `second` came to
 */
export async function overtaken<T>(
  { endpoint: { database } }: Opened,
  first: (transaction: Database) => Promise<unknown>,
  second: () => Promise<T>,
): Promise<T> {
  const holder = await database.startTransaction().execute();
  try {
    await first(holder);
    const running = second();
    // What it came to is told by the return; a failure must not be unhandled while we look whether it waits.
    let isOver = false;
    const note = () => void (isOver = true);
    running.then(note, note);
    while (!(await isWaiting(database)) && !isOver);
    await holder.commit().execute();
    return await running;
  } catch (error) {
    if (!holder.isCommitted) await holder.rollback().execute();
    throw error;
  }
}

/** Whether a statement waits for a lock. */
export const isWaiting = async (database: Database): Promise<boolean> => (await countWaiting(database)) > 0;

/** How many statements wait for a lock. */
export async function countWaiting(database: Database): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(database);
  return rows[0]!.n;
}
