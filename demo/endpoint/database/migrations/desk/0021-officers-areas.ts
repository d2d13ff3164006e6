import { sql, type Kysely } from 'kysely';

/** Officers of a village: whose account names places knows the reports of these places, and of no others. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('officers')
    .addColumn('location_codes', sql`text[]`, (column) => column.notNull().defaultTo(sql`'{}'`))
    .execute();
}

export async function down({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('officers').dropColumn('location_codes').execute();
}
