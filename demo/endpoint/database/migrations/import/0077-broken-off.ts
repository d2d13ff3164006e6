import { sql, type Kysely } from 'kysely';

/**
 * `is_pending` announces a change of the town's lists before its file is written, and `imported_rows_by_line` finds a
 * row by its place in its file, whatever its columns are taken for: so what a killed process began is made up for.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table town_changes add column is_pending boolean not null default false`.execute(database);
  await sql`create index imported_rows_by_line on imported_rows (file, line)`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`drop index imported_rows_by_line`.execute(database);
  await sql`alter table town_changes drop column is_pending`.execute(database);
}
