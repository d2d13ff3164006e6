import { sql, type Kysely } from 'kysely';

/** A reply leaves once all that stands there was read: how often that was tried in vain is counted, or pages that go round would hold it for ever. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table relay_replies add column part_readings integer not null default 0`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table relay_replies drop column part_readings`.execute(database);
}
