import { sql, type Kysely } from 'kysely';

/**
 * `wishes` has what became of aspirations in the village's plan; one without a row is only noted. `content` is the
 * reason, which the public reads masked, as the plan's name.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table wishes (
    id integer generated always as identity primary key,
    complaint_id integer not null unique references complaints on delete cascade,
    state text not null,
    year integer,
    document text not null default '',
    content text not null default '',
    public_document text not null default '',
    public_content text not null default '',
    mask_version integer not null default 0,
    officer_id integer not null,
    at timestamptz not null
  )`.execute(database);
  await sql`create index wishes_by_mask on wishes (mask_version)`.execute(database);
  // A release before this one that serves beside it erases a report without what planners wrote of it.
  await sql`create function forget_wish() returns trigger language plpgsql as $$
    begin
      delete from wishes where complaint_id = new.id
        and not exists (select from legal_holds where legal_holds.complaint_id = new.id);
      return null;
    end $$`.execute(database);
  await sql`create trigger complaints_forget_wish after update of withdrawn_at on complaints
    for each row when (new.withdrawn_at is not null) execute function forget_wish()`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`drop trigger complaints_forget_wish on complaints`.execute(database);
  await sql`drop function forget_wish`.execute(database);
  await database.schema.dropTable('wishes').execute();
}
