import { sql, type Kysely } from 'kysely';

/** What paid for a waiting upload, so that who holds most makes room first. Earlier uploads hold for themselves. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table attachments add column holder text`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table attachments drop column holder`.execute(database);
}
