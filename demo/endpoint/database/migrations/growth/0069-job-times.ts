import { sql, type Kysely } from 'kysely';

/** `job_times` says when each job of upkeep last succeeded, in whichever process, also after a restart. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table job_times (name text primary key, expected_since timestamptz not null default clock_timestamp(),
    succeeded_at timestamptz)`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`drop table job_times`.execute(database);
}
