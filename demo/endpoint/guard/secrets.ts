import { randomBytes } from 'node:crypto';
import type { Database } from '../database/connect.js';

/** What makes this endpoint's database itself: kept in it, the same for every process and after every restart. */
export interface Instance {
  /** Names the folder of its files. */
  id: string;
  /**
   * Hex. Derives access codes for clients that propose none, signs challenges and keys fingerprints; none of these can be
   * reversed with it alone.
   */
  secret: string;
}

/** Reads it; makes it at the first start. */
export async function loadInstance(database: Database): Promise<Instance> {
  return { id: await setting(database, 'id', 8), secret: await setting(database, 'secret', 32) };
}

/** Of two processes that start at once on an empty database, both get the value that came first. */
async function setting(database: Database, name: string, bytes: number): Promise<string> {
  await database
    .insertInto('settings')
    .values({ name, value: randomBytes(bytes).toString('hex') })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const row = await database
    .selectFrom('settings')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return row.value;
}
