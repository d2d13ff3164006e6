import type { Kysely } from 'kysely';

/** Wrong guesses at access codes, for all processes together: whoever guesses at one must not begin anew at the next. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('guess_misses')
    .addColumn('place', 'integer', (column) => column.primaryKey())
    .addColumn('misses', 'integer', (column) => column.notNull())
    .addColumn('since', 'timestamptz', (column) => column.notNull())
    .execute();
}

export async function down({ schema }: Kysely<unknown>): Promise<void> {
  await schema.dropTable('guess_misses').execute();
}
