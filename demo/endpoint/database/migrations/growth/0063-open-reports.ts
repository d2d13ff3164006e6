import { sql, type Kysely } from 'kysely';

/**
 * Open reports with all that the numbers for watchers ask of them (`state-numbers.ts`), so that none of the ended is
 * read.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create index complaints_open_by_status on complaints (status_code)
    include (deadline_at, created_at, imported_from)
    where finished_at is null and withdrawn_at is null`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`drop index complaints_open_by_status`.execute(database);
}
