import { sql, type Kysely } from 'kysely';

/** Answers to a category's questions, as given and as the public may read them. They live and die with the report. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaints add column answers jsonb, add column public_answers jsonb`.execute(
    database,
  );
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaints drop column answers, drop column public_answers`.execute(database);
}
