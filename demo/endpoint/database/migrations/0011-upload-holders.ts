import { sql, type Kysely } from 'kysely';

/** `holder` is what paid for a waiting upload: the one that holds most makes room first. Earlier uploads have none. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table attachments add column holder text`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table attachments drop column holder`.execute(database);
}
