import { sql, type Kysely } from 'kysely';

/** Who asked that a mailbox be written to, so that one stranger doesn't use up what its owner may ask for. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table confirmation_mails
    add column asker text not null default '',
    add column has_code boolean not null default false`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table confirmation_mails drop column asker, drop column has_code`.execute(database);
}
