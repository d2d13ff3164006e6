import { sql, type Kysely } from 'kysely';

/**
 * `shown_status_code` hides just the present status. Code that changes that status without it, as an older release does
 * during an upgrade, ends it: else the public would read the earlier status for good.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create function end_shown_status() returns trigger language plpgsql as $$
    begin
      new.shown_status_code := null;
      new.shown_deadline_at := null;
      return new;
    end $$`.execute(database);
  await sql`create trigger complaints_shown_status before update of status_code on complaints
    for each row when (old.shown_status_code is not null and new.status_code is distinct from old.status_code
      and new.shown_status_code is not distinct from old.shown_status_code)
    execute function end_shown_status()`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`drop trigger complaints_shown_status on complaints`.execute(database);
  await sql`drop function end_shown_status`.execute(database);
}
