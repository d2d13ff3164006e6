import { sql, type Kysely } from 'kysely';

/**
 * `is_answer` marks an office's words that answer a report: notes and questions to the reporter are rows of the same
 * kind. Null in rows of a release before, which didn't say.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table followups add column is_answer boolean`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table followups drop column is_answer`.execute(database);
}
