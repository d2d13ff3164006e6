import { sql, type Kysely } from 'kysely';

/**
 * `follows` are mailboxes that want to hear of a place's public reports, or of those about one thing. Nothing is sent
 * before the mailbox has confirmed it.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('follows')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('base', 'text', (column) => column.notNull())
    .addColumn('location_id', 'text')
    .addColumn('asset_ref', 'text')
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addColumn('confirmed_at', 'timestamptz')
    .addColumn('told_until', 'timestamptz', (column) => column.notNull())
    .addCheckConstraint('follows_one_place', sql`(location_id is null) <> (asset_ref is null)`)
    .execute();
  await sql`create unique index follows_once on follows
    (address, coalesce(location_id, ''), coalesce(asset_ref, ''))`.execute(database);
  await sql`create index follows_due on follows (told_until) where confirmed_at is not null`.execute(
    database,
  );
  await sql`create index complaints_public_by_asset on complaints (asset_ref)
    where is_public and asset_ref is not null`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`drop index complaints_public_by_asset`.execute(database);
  await database.schema.dropTable('follows').execute();
}
