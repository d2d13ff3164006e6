import type { Kysely } from 'kysely';

/** `form_budgets` counts scriptless forms within an hour, so that all processes on a database count together. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('form_budgets')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('since', 'timestamptz', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .execute();
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await database.schema.dropTable('form_budgets').execute();
}
