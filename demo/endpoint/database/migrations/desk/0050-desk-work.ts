import { sql, type Kysely } from 'kysely';

/**
 * `desk_acts` are deeds that wait until nothing can take them back, `report_hands` says whose a report is,
 * `internal_notes` and `answer_drafts` are words for officers alone, `merged_reports` leads from a report to the one
 * that it went into, `desk_looks` says who has a report open. Accounts are never removed, so that no row of theirs
 * needs one by a foreign key.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table desk_acts (
    id text primary key,
    complaint_id integer not null references complaints on delete cascade,
    officer_id integer not null,
    act text not null,
    body jsonb,
    key_hash text unique,
    fingerprint text,
    asked_at timestamptz not null,
    due_at timestamptz not null,
    state text not null,
    failure text
  )`.execute(database);
  await sql`create index desk_acts_by_complaint on desk_acts (complaint_id, asked_at)`.execute(database);
  await sql`create index desk_acts_due on desk_acts (due_at) where state = 'held'`.execute(database);
  await sql`create index desk_acts_by_asked_at on desk_acts (asked_at)`.execute(database);
  await sql`create table report_hands (
    complaint_id integer primary key references complaints on delete cascade,
    assignee_id integer,
    snoozed_until date
  )`.execute(database);
  await sql`create index report_hands_by_assignee on report_hands (assignee_id) where assignee_id is not null`.execute(
    database,
  );
  await sql`create table internal_notes (
    id integer generated always as identity primary key,
    complaint_id integer not null references complaints on delete cascade,
    officer_id integer not null,
    content text not null,
    created_at timestamptz not null
  )`.execute(database);
  await sql`create index internal_notes_by_complaint on internal_notes (complaint_id)`.execute(database);
  await sql`create table answer_drafts (
    complaint_id integer not null references complaints on delete cascade,
    kind text not null,
    content text not null,
    officer_id integer not null,
    updated_at timestamptz not null,
    primary key (complaint_id, kind)
  )`.execute(database);
  await sql`create table answer_templates (
    id integer generated always as identity primary key,
    institution_id text,
    name text not null,
    act text not null,
    category_id text,
    content text not null,
    key text
  )`.execute(database);
  await sql`create table merged_reports (
    complaint_id integer primary key references complaints on delete cascade,
    into_id integer not null references complaints on delete cascade,
    officer_id integer not null,
    at timestamptz not null
  )`.execute(database);
  await sql`create index merged_reports_by_into on merged_reports (into_id)`.execute(database);
  await sql`create unlogged table desk_looks (
    complaint_id integer not null references complaints on delete cascade,
    officer_id integer not null,
    at timestamptz not null,
    primary key (complaint_id, officer_id)
  )`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  const tables = [
    'desk_looks',
    'merged_reports',
    'answer_templates',
    'answer_drafts',
    'internal_notes',
    'report_hands',
    'desk_acts',
  ];
  for (const table of tables) await database.schema.dropTable(table).execute();
}
