import { sql, type Kysely } from 'kysely';

/** `is_cut` ends a tie without forgetting whose it was: an identity that nobody knows may get an account of its own by the agency's claim. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table officer_identities add column is_cut boolean not null default false`.execute(
    database,
  );
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`delete from officer_identities where is_cut`.execute(database);
  await sql`alter table officer_identities drop column is_cut`.execute(database);
}
