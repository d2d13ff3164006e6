import type { Kysely } from 'kysely';

/**
 * Officers set their own passwords by a one-time link; notices tell an officer what others did to the account. Nobody
 * knows who chose earlier passwords, so they count as somebody else's.
 */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('officers')
    .addColumn('has_own_password', 'boolean', (column) => column.notNull().defaultTo(false))
    // No foreign key: a backup restores each table's rows in any order.
    .addColumn('opened_by', 'integer')
    .addColumn('opened_at', 'timestamptz')
    .addColumn('code_misses', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await schema
    .createTable('account_links')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('officer_id', 'integer', (column) => column.notNull().unique().references('officers.id'))
    .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await schema
    .createTable('officer_notices')
    .addColumn('id', 'integer', (column) => column.generatedAlwaysAsIdentity().primaryKey())
    .addColumn('officer_id', 'integer', (column) => column.notNull().references('officers.id'))
    .addColumn('session_id', 'integer', (column) =>
      column.references('officer_sessions.id').onDelete('cascade'),
    )
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .execute();
  for (const column of ['officer_id', 'session_id'])
    await schema.createIndex(`officer_notices_by_${column}`).on('officer_notices').column(column).execute();
}

export async function down({ schema }: Kysely<unknown>): Promise<void> {
  for (const table of ['officer_notices', 'account_links']) await schema.dropTable(table).execute();
  await schema
    .alterTable('officers')
    .dropColumn('has_own_password')
    .dropColumn('opened_by')
    .dropColumn('opened_at')
    .dropColumn('code_misses')
    .execute();
}
