import { sql, type Kysely } from 'kysely';

/** Tables with masked texts. */
const MASKED = ['complaints', 'followups', 'complaint_logs', 'late_reasons'];

/** Each minute every process looks for texts that an older release has masked (`refreshMasks`). */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const table of MASKED)
    await sql`create index ${sql.id(`${table}_by_mask`)} on ${sql.table(table)} (mask_version)`.execute(
      database,
    );
}

export async function down(database: Kysely<unknown>): Promise<void> {
  for (const table of MASKED) await sql`drop index ${sql.id(`${table}_by_mask`)}`.execute(database);
}
