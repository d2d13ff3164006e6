import { sql, type Kysely } from 'kysely';

/** `doubt` is why officers should look twice at a report from a scriptless page; it says nothing of a person. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaints add column doubt text`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaints drop column doubt`.execute(database);
}
