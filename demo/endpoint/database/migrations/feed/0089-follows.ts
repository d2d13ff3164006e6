import { sql, type Kysely } from 'kysely';

/**
 * `follows` are mailboxes that want to hear of a place's public reports. Nothing is sent before the mailbox has
 * confirmed it.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('follows')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('base', 'text', (column) => column.notNull())
    .addColumn('location_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addColumn('confirmed_at', 'timestamptz')
    .addColumn('told_until', 'timestamptz', (column) => column.notNull())
    .execute();
  await sql`create unique index follows_once on follows (address, location_id)`.execute(database);
  await sql`create index follows_due on follows (told_until) where confirmed_at is not null`.execute(
    database,
  );
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await database.schema.dropTable('follows').execute();
}
