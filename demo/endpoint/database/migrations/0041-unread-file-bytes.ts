import { sql, type Kysely } from 'kysely';

/**
 * `unread_file_bytes` holds rows whose sum is what files of unread reports take. A trigger adds a row for each change
 * without a lock; `lockUnreadFileBytes` folds the rows into one. Adding up all files took longer with each file, under
 * a lock that every filing needs.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table unread_file_bytes (bytes bigint not null)`.execute(database);
  await sql`create function note_unread_file() returns trigger language plpgsql as $$
    begin
      insert into unread_file_bytes
        select sum(file.bytes) from (values (new.complaint_id, new.bytes), (old.complaint_id, -old.bytes))
          as file (complaint_id, bytes)
        join complaints on complaints.id = file.complaint_id
        where complaints.verified_at is null and complaints.finished_at is null
        having sum(file.bytes) <> 0;
      return null;
    end $$`.execute(database);
  await sql`create trigger attachments_unread_insert after insert on attachments
    for each row when (new.complaint_id is not null) execute function note_unread_file()`.execute(database);
  await sql`create trigger attachments_unread_update after update of complaint_id, bytes on attachments
    for each row execute function note_unread_file()`.execute(database);
  await sql`create trigger attachments_unread_delete after delete on attachments
    for each row when (old.complaint_id is not null) execute function note_unread_file()`.execute(database);
  await sql`create function note_unread_report() returns trigger language plpgsql as $$
    declare
      is_unread boolean := coalesce(new.verified_at is null and new.finished_at is null and new.id is not null, false);
    begin
      insert into unread_file_bytes
        select case when is_unread then sum(bytes) else -sum(bytes) end from attachments
        where complaint_id = old.id having sum(bytes) <> 0;
      return coalesce(new, old);
    end $$`.execute(database);
  const isUnread = (row: 'old' | 'new') =>
    sql`(${sql.ref(`${row}.verified_at`)} is null and ${sql.ref(`${row}.finished_at`)} is null)`;
  await sql`create trigger complaints_unread_update after update on complaints
    for each row when (${isUnread('old')} <> ${isUnread('new')})
    execute function note_unread_report()`.execute(database);
  // Before the delete: afterwards, the triggers of its files would find no report.
  await sql`create trigger complaints_unread_delete before delete on complaints
    for each row when (${isUnread('old')}) execute function note_unread_report()`.execute(database);
  await sql`insert into unread_file_bytes
    select sum(bytes) from attachments join complaints on complaints.id = complaint_id
    where verified_at is null and finished_at is null having sum(bytes) <> 0`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`drop function note_unread_file cascade`.execute(database);
  await sql`drop function note_unread_report cascade`.execute(database);
  await sql`drop table unread_file_bytes`.execute(database);
}
