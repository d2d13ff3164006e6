import { sql, type Kysely } from 'kysely';

/**
 * `tells_of_reply` marks a line of the national gateway from before the public knew of a reply: it is hidden and shown
 * with the replies, for its text may tell of one.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaint_logs add column tells_of_reply boolean not null default false`.execute(
    database,
  );
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaint_logs drop column tells_of_reply`.execute(database);
}
