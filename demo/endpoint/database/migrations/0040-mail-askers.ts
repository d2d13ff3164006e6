import { sql, type Kysely } from 'kysely';

/** `asker` is who wanted a mailbox asked, so that one stranger can't use up its owner's questions. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table confirmation_mails
    add column asker text not null default '',
    add column has_code boolean not null default false`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table confirmation_mails drop column asker, drop column has_code`.execute(database);
}
