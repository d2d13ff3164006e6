import { sql } from 'kysely';
import type { Database } from './connect.js';

/** `inTransaction` works in the transaction that is open, or else in one of its own. */
export async function inTransaction<T>(
  database: Database,
  work: (transaction: Database) => Promise<T>,
): Promise<T> {
  return database.isTransaction ? await work(database) : await database.transaction().execute(work);
}

/** `attempt` takes back what `work` did where it fails; the transaction around it goes on. */
export async function attempt<T>(transaction: Database, work: () => Promise<T>): Promise<T> {
  await sql`savepoint attempted`.execute(transaction);
  try {
    const result = await work();
    await sql`release savepoint attempted`.execute(transaction);
    return result;
  } catch (error) {
    await takeBack(transaction);
    throw error;
  }
}

/** `tentatively` takes back what `work` did in any case, so that its outcome can be looked at. */
export async function tentatively<T>(transaction: Database, work: () => Promise<T>): Promise<T> {
  return await attempt(transaction, async () => {
    await sql`savepoint tried`.execute(transaction);
    const result = await work();
    await sql`rollback to savepoint tried`.execute(transaction);
    return result;
  });
}

async function takeBack(transaction: Database): Promise<void> {
  await sql`rollback to savepoint attempted`.execute(transaction);
  await sql`release savepoint attempted`.execute(transaction);
}
