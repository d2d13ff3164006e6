import { sql, type Kysely } from 'kysely';

/**
 * `due_from` and `due_days` are what a deadline was reckoned from, so that it can move when a holiday is added: the day
 * of the event and working days. `due_told` is the deadline that they gave: where `deadline_at` is another one, a
 * release before this one wrote it, and the two say nothing of it. `shown_…` are the same of `shown_deadline_at`.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaints
    add column due_from date,
    add column due_days smallint,
    add column due_told timestamptz,
    add column shown_due_from date,
    add column shown_due_days smallint,
    add column shown_due_told timestamptz`.execute(database);
  await sql`create index complaints_due_from on complaints (id)
    where due_from is not null or shown_due_from is not null`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaints
    drop column due_from,
    drop column due_days,
    drop column due_told,
    drop column shown_due_from,
    drop column shown_due_days,
    drop column shown_due_told`.execute(database);
}
