import { sql, type Kysely } from 'kysely';

/**
 * `tells_of_reply` marks a line of the national gateway's that came while the public didn't know of a reply: it is hidden and shown with the
 * replies, as its words may tell of one whatever its status says.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaint_logs add column tells_of_reply boolean not null default false`.execute(
    database,
  );
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaint_logs drop column tells_of_reply`.execute(database);
}
