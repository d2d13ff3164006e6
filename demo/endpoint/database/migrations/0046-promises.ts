import { sql, type Kysely } from 'kysely';

/**
 * `promised_at` is the day on which the office said that it will be done, with the answer that said so; `waits_until`
 * is the promised day until which the reporter lets the question rest.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaints
    add column promised_at date,
    add column promise_is_private boolean not null default false,
    add column promise_told_at timestamptz,
    add column waits_until date`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaints
    drop column promised_at,
    drop column promise_is_private,
    drop column promise_told_at,
    drop column waits_until`.execute(database);
}
