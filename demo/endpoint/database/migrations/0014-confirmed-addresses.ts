import { sql, type Kysely } from 'kysely';

/**
 * News goes only to confirmed mailboxes. Earlier addresses count as confirmed: they got news already, and a question
 * that its owner overlooks would stop it.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table reporters add column notify_confirmed_at timestamptz`.execute(database);
  await sql`update reporters set notify_confirmed_at = now() where notify_to is not null`.execute(database);
  // References the reporter's row, so that erasing the reporter erases it too.
  await database.schema
    .createTable('mail_confirmations')
    .addColumn('complaint_id', 'integer', (column) =>
      column.primaryKey().references('reporters.complaint_id').onDelete('cascade'),
    )
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('confirmation_mails')
    .addColumn('address_hash', 'text', (column) => column.notNull())
    .addColumn('sent_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await sql`create index confirmation_mails_by_address on confirmation_mails (address_hash, sent_at)`.execute(
    database,
  );
}

export async function down(database: Kysely<unknown>): Promise<void> {
  for (const table of ['confirmation_mails', 'mail_confirmations'])
    await database.schema.dropTable(table).execute();
  await sql`alter table reporters drop column notify_confirmed_at`.execute(database);
}
