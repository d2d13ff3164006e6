import { sql } from 'kysely';
import type { Opened } from './databases.js';

/**
 * Every row of every table, those of the job queue among them, so that a mark that was planted is found wherever it
 * lies.
 */
export async function everything({ endpoint: { database } }: Pick<Opened, 'endpoint'>): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select table_schema || '.' || table_name as name from information_schema.tables
    where table_schema in ('public', 'pgboss')`.execute(database);
  const tables = await Promise.all(
    rows.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(database)),
  );
  return JSON.stringify(tables.map((table) => table.rows));
}
