import { sql, type Kysely } from 'kysely';

/** `location_codes` limits an officer to the reports of these places. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('officers')
    .addColumn('location_codes', sql`text[]`, (column) => column.notNull().defaultTo(sql`'{}'`))
    .execute();
}

export async function down({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('officers').dropColumn('location_codes').execute();
}
