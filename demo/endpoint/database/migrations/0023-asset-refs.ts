import { sql, type Kysely } from 'kysely';

/** The code of the thing that a report is about, from the link of its sticker. It stands and goes with the place. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaints add column asset_ref text`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaints drop column asset_ref`.execute(database);
}
