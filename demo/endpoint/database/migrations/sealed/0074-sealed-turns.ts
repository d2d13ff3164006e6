import { sql, type Kysely } from 'kysely';

/**
 * `state_day` is since when a sealed report is in its state: its clock runs from there, and a message that leaves the
 * state as it is doesn't turn it back. A process of the release before, which knows no such column, leaves the
 * database's day there. `problem` marks an envelope that an officer's keys did not open. `is_held` keeps
 * a report past its years.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table sealed_reports add column state_day text,
    add column is_held boolean not null default false`.execute(database);
  await sql`update sealed_reports set state_day = changed_day`.execute(database);
  await sql`alter table sealed_reports alter column state_day set not null,
    alter column state_day set default to_char(current_date, 'YYYY-MM-DD')`.execute(database);
  await sql`alter table sealed_messages add column problem text`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table sealed_messages drop column problem`.execute(database);
  await sql`alter table sealed_reports drop column state_day, drop column is_held`.execute(database);
}
