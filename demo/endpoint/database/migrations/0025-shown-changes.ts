import { sql, type Kysely } from 'kysely';

/** Columns that numbers are counted from. */
const COUNTED = [
  'is_public',
  'status_code',
  'classification_id',
  'category_id',
  'disposition_id',
  'location_id',
  'location_code',
  'filed_on',
  'first_response_hours',
  'late_from',
  'answered_in_time',
];

/** Tables beside reports whose rows appear in public answers. */
const BESIDE = ['followups', 'complaint_logs', 'attachments', 'reporters'];

/**
 * Tells of every change that the public may see, so that a process may give an answer twice. `shown` is the word for
 * changes that are counted nowhere; for a report the word is its position in the table in hundreds, so that counting
 * reads only these rows again.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create or replace function tell_of_change() returns trigger language plpgsql as $$
    begin
      perform pg_notify('aduan_reports', (coalesce(new.id, old.id) / 256)::text);
      return null;
    end $$`.execute(database);
  await sql`create or replace trigger complaints_told after insert or delete on complaints
    for each row execute function tell_of_change()`.execute(database);
  // A withdrawal also removes the report's support, but is more than a change of support.
  const counted = (row: string) => sql`(${sql.join(COUNTED.map((column) => sql.ref(`${row}.${column}`)))})`;
  await sql`create or replace trigger complaints_told_update after update on complaints
    for each row when (old.supports_count is not distinct from new.supports_count
      or ${counted('old')} is distinct from ${counted('new')})
    execute function tell_of_change()`.execute(database);
  await sql`create function tell_of_shown() returns trigger language plpgsql as $$
    begin
      perform pg_notify('aduan_reports', 'shown');
      return null;
    end $$`.execute(database);
  await sql`create trigger complaints_told_support after update on complaints
    for each row when (old.supports_count is distinct from new.supports_count)
    execute function tell_of_shown()`.execute(database);
  for (const table of BESIDE)
    await sql`create trigger ${sql.ref(`${table}_told`)} after insert or update or delete on ${sql.table(table)}
      for each row execute function tell_of_shown()`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  for (const table of BESIDE)
    await sql`drop trigger ${sql.ref(`${table}_told`)} on ${sql.table(table)}`.execute(database);
  await sql`drop trigger complaints_told_support on complaints`.execute(database);
  await sql`drop function tell_of_shown`.execute(database);
  await sql`create or replace trigger complaints_told_update after update on complaints
    for each row when (old.supports_count is not distinct from new.supports_count)
    execute function tell_of_change()`.execute(database);
  await sql`create or replace trigger complaints_told after insert or delete on complaints
    for each statement execute function tell_of_change()`.execute(database);
  await sql`create or replace function tell_of_change() returns trigger language plpgsql as $$
    begin
      perform pg_notify('aduan_reports', '');
      return null;
    end $$`.execute(database);
}
