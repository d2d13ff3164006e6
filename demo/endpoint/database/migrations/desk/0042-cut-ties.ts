import { sql, type Kysely } from 'kysely';

/** `is_cut` ends a tie without forgetting it: the agency's claim may make an account for an unknown identity. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table officer_identities add column is_cut boolean not null default false`.execute(
    database,
  );
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`delete from officer_identities where is_cut`.execute(database);
  await sql`alter table officer_identities drop column is_cut`.execute(database);
}
