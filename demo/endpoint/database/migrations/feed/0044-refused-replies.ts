import { sql, type Kysely } from 'kysely';

/** `refused_at` tells a reply that an officer has read and not shown from one that waits: what the national gateway says later is public again. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table followups add column refused_at timestamptz`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table followups drop column refused_at`.execute(database);
}
