import { sql, type Kysely } from 'kysely';

/** `imported_rows` makes an import repeatable; `imported_from` keeps what was taken over out of what is counted. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaints add column imported_from text`.execute(database);
  await sql`create table imported_rows (
    source text not null,
    row_key text not null,
    fingerprint text not null,
    moment timestamptz,
    file text not null,
    line integer not null,
    complaint_id integer not null references complaints (id),
    primary key (source, row_key)
  )`.execute(database);
  await sql`create index imported_rows_by_moment on imported_rows (source, moment) where moment is not null`.execute(
    database,
  );
  await sql`create index imported_rows_by_report on imported_rows (complaint_id)`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`drop table imported_rows`.execute(database);
  await sql`alter table complaints drop column imported_from`.execute(database);
}
