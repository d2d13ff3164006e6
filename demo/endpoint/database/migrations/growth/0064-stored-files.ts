import { sql, type Kysely } from 'kysely';

/** The collector asks of a thousand stored files at a time which of them a row names. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create index attachments_by_storage_key on attachments (storage_key)`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`drop index attachments_by_storage_key`.execute(database);
}
