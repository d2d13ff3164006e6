import { sql, type Kysely } from 'kysely';

/**
 * Open requests for information are looked through each hour, to be due by their own days. `told_on` is the last day
 * that was told: of `filed` to object, of `objection` to decide on it; null before it was looked at.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create index complaints_open_requests on complaints (id) where classification_id = '2'
    and answered_at is null and finished_at is null and withdrawn_at is null`.execute(database);
  await sql`alter table information_acts add column told_on date`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table information_acts drop column told_on`.execute(database);
  await sql`drop index complaints_open_requests`.execute(database);
}
