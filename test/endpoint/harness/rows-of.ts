import { sql } from 'kysely';
import { copiedTables } from '../../../demo/endpoint/backup/tables.js';
import type { Database } from '../../../demo/endpoint/database/connect.js';

/** Of each table that a backup copies its rows as text, sorted. */
export async function rowsOf(database: Database): Promise<Record<string, string[]>> {
  const tables = await copiedTables(database);
  const all: Record<string, string[]> = {};
  for (const { name } of tables) {
    const { rows } = await sql<{ line: string }>`
      select row_to_json(one)::text as line from ${sql.table(name)} as one`.execute(database);
    all[name] = rows.map(({ line }) => line).sort();
  }
  return all;
}
