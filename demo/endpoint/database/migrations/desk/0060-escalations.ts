import { sql, type Kysely } from 'kysely';

/**
 * `escalations` shows a report to whoever is above its officer, since a day passed without an answer; `superior_id` of
 * an account says who that is. No foreign key of accounts: a backup restores each table's rows in any order.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table officers add column superior_id integer`.execute(database);
  await sql`create table escalations (
    complaint_id integer primary key references complaints on delete cascade,
    superior_id integer,
    cause text not null,
    day date not null,
    at timestamptz not null,
    ended_at timestamptz
  )`.execute(database);
  await sql`create index escalations_open on escalations (superior_id) where ended_at is null`.execute(
    database,
  );
  await sql`alter table officer_mail add column escalated text not null default 'digest'`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table officer_mail drop column escalated`.execute(database);
  await database.schema.dropTable('escalations').execute();
  await sql`alter table officers drop column superior_id`.execute(database);
}
