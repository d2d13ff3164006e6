import { sql, type Kysely } from 'kysely';

/**
 * `information_acts` has what was done on a request for public information, each act once: the days promised when it
 * was filed, an extension, a decision, an objection and the superior's decision on it. An objection is no follow-up, so
 * that nothing which releases follow-ups can show it. No foreign key of accounts: one
 * that is deleted leaves what it decided.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table information_acts (
    id integer generated always as identity primary key,
    complaint_id integer not null references complaints on delete cascade,
    act text not null,
    officer_id integer,
    code text,
    content text not null default '',
    public_content text not null default '',
    mask_version integer not null default 0,
    is_private boolean not null default false,
    rules jsonb,
    at timestamptz not null,
    ended_at timestamptz,
    unique (complaint_id, act)
  )`.execute(database);
  await sql`create index information_acts_by_mask on information_acts (mask_version)`.execute(database);
  await sql`create index information_acts_open on information_acts (complaint_id)
    where act = 'objection' and ended_at is null`.execute(database);
  // A release before this one that serves beside it erases a report without these words.
  await sql`create function forget_information() returns trigger language plpgsql as $$
    begin
      update information_acts set content = '', public_content = '', mask_version = 0
        where complaint_id = new.id and is_private and content <> ''
          and not exists (select from legal_holds where legal_holds.complaint_id = new.id);
      return null;
    end $$`.execute(database);
  await sql`create trigger complaints_forget_information after update of withdrawn_at on complaints
    for each row when (new.withdrawn_at is not null and old.withdrawn_at is null)
    execute function forget_information()`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`drop trigger complaints_forget_information on complaints`.execute(database);
  await sql`drop function forget_information`.execute(database);
  await database.schema.dropTable('information_acts').execute();
}
