import { sql, type Kysely } from 'kysely';

/** `handed_back_by` are offices that said the report isn't theirs: none of them is proposed for it again. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table report_hands add column handed_back_by text[] not null default '{}'`.execute(
    database,
  );
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table report_hands drop column handed_back_by`.execute(database);
}
