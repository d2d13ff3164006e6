import { sql, type Kysely } from 'kysely';

/** Reports that no officer has judged yet: what their files take together is asked whenever one more comes with files. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create index complaints_unread on complaints (id)
    where verified_at is null and finished_at is null`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`drop index complaints_unread`.execute(database);
}
