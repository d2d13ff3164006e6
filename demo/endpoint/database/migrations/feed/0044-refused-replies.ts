import { sql, type Kysely } from 'kysely';

/** `refused_at`: an officer read the reply and didn't show it, so the gateway's later lines are public again. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table followups add column refused_at timestamptz`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table followups drop column refused_at`.execute(database);
}
