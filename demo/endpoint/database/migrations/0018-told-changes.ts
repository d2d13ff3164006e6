import { sql, type Kysely } from 'kysely';

/**
 * `tell_of_change` notifies every process on the database when a commit changed reports. A press of "Dukung" changes a
 * report's row, but none of the numbers counted over reports, so it isn't told.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create function tell_of_change() returns trigger language plpgsql as $$
    begin
      perform pg_notify('aduan_reports', '');
      return null;
    end $$`.execute(database);
  await sql`create trigger complaints_told after insert or delete on complaints
    for each statement execute function tell_of_change()`.execute(database);
  await sql`create trigger complaints_told_update after update on complaints
    for each row when (old.supports_count is not distinct from new.supports_count)
    execute function tell_of_change()`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  for (const trigger of ['complaints_told', 'complaints_told_update'])
    await sql`drop trigger ${sql.ref(trigger)} on complaints`.execute(database);
  await sql`drop function tell_of_change`.execute(database);
}
