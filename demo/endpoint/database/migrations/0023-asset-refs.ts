import { sql, type Kysely } from 'kysely';

/** `asset_ref` is the code on the sticker of the report's thing. It is kept and erased with the place. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaints add column asset_ref text`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaints drop column asset_ref`.execute(database);
}
