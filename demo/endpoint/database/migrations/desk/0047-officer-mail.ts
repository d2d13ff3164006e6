import { sql, type Kysely } from 'kysely';

/**
 * `officer_mail` is where an officer wants to be told of reports, and of what when; `officer_news` is what is to be
 * told, `officer_letters` the letter that waits on the queue. `deadline_told_at` is the deadline of which officers were
 * told that it passed.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table officer_mail (
    officer_id integer primary key references officers on delete cascade,
    address text not null,
    confirmed_at timestamptz,
    code_hash text,
    code_expires_at timestamptz,
    code_misses integer not null default 0,
    secret text not null,
    created text not null,
    overdue text not null,
    replied text not null,
    digest_day date
  )`.execute(database);
  await sql`create table officer_letters (
    officer_id integer primary key references officer_mail on delete cascade,
    due_at timestamptz,
    written_at timestamptz
  )`.execute(database);
  await sql`create table officer_news (
    officer_id integer not null references officer_mail on delete cascade,
    event text not null,
    complaint_id integer not null references complaints on delete cascade,
    kind text not null,
    way text not null,
    at timestamptz not null,
    letter text,
    primary key (officer_id, event)
  )`.execute(database);
  await sql`create index officer_news_by_complaint_id on officer_news (complaint_id)`.execute(database);
  await sql`create index officer_news_by_at on officer_news (at)`.execute(database);
  await sql`create index officer_news_waiting on officer_news (officer_id) where letter is null`.execute(
    database,
  );
  await sql`alter table complaints add column deadline_told_at timestamptz`.execute(database);
  await sql`alter table officers add column signed_in_at timestamptz`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table officers drop column signed_in_at`.execute(database);
  await sql`alter table complaints drop column deadline_told_at`.execute(database);
  for (const table of ['officer_news', 'officer_letters', 'officer_mail'])
    await database.schema.dropTable(table).execute();
}
