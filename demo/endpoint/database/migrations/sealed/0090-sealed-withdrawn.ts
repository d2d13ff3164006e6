import { sql, type Kysely } from 'kysely';

/**
 * `is_withdrawn` marks a sealed report that its reporter took back: what the law keeps of it is shown to nobody, and
 * goes with the hold. A process of the release before, which knows no such column, leaves false there.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table sealed_reports add column is_withdrawn boolean not null default false`.execute(
    database,
  );
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table sealed_reports drop column is_withdrawn`.execute(database);
}
