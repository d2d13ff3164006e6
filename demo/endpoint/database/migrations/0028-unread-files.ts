import { sql, type Kysely } from 'kysely';

/** Index of reports that no officer has judged: the sum of their files is asked at each new report with files. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create index complaints_unread on complaints (id)
    where verified_at is null and finished_at is null`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`drop index complaints_unread`.execute(database);
}
