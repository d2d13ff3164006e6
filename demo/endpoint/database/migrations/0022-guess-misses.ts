import type { Kysely } from 'kysely';

/**
 * `guess_misses` counts wrong guesses at access codes for all processes: a guesser must not start anew at the next one.
 */
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
