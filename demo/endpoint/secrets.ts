import { randomBytes } from 'node:crypto';
import type { Database } from './database/connect.js';

/**
 * The endpoint's one secret, made at the first start and kept in the database, so that every process of an endpoint and
 * every restart signs alike. It derives access codes for clients that propose none, signs challenges and keys fingerprints;
 * none of these can be reversed with it alone.
 */
export async function loadSecret(database: Database): Promise<string> {
  await database
    .insertInto('settings')
    .values({ name: 'secret', value: randomBytes(32).toString('hex') })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const row = await database
    .selectFrom('settings')
    .select('value')
    .where('name', '=', 'secret')
    .executeTakeFirstOrThrow();
  return row.value;
}
