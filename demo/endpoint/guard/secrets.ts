import { randomBytes } from 'node:crypto';
import type { Database } from '../database/connect.js';

/** `Instance` identifies this endpoint's database: stored there, equal for all processes and after each restart. */
export interface Instance {
  /** Names the folder of the endpoint's files. */
  id: string;
  /**
   * Hex. Derives access codes for clients that propose none, signs challenges and keys fingerprints; the secret alone
   * reverses none of these.
   */
  secret: string;
}

/** `loadInstance` reads it, or makes it at the first start. */
export async function loadInstance(database: Database): Promise<Instance> {
  return { id: await setting(database, 'id', 8), secret: await setting(database, 'secret', 32) };
}

/** `setting`: two processes that start on an empty database both get the value that was stored first. */
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
