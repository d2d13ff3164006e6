import { sql, type Kysely } from 'kysely';

/**
 * Sealed reports, in tables of their own: nothing that reads `complaints` can meet one. Of times they have the day
 * alone. Of `sealed_keys` one row is offered, the newest that isn't retired; envelopes for all others are still taken.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table sealed_keys (
    kid text primary key,
    pk text not null,
    recovery_kid text not null,
    recovery_pk text not null,
    fingerprint text not null,
    not_after text not null,
    created_day text not null,
    is_retired boolean not null default false
  )`.execute(database);
  await sql`create table sealed_reports (
    id serial primary key,
    tracking_id text not null unique,
    access_code_hash text not null unique,
    sid text not null unique,
    kid text not null references sealed_keys (kid),
    state text not null check (state in ('received', 'opened', 'answered', 'closed')),
    reporter_pk text not null,
    reporter_salt text not null,
    reporter_iv text not null,
    reporter_wrapped text not null,
    consent_version text,
    created_day text not null,
    changed_day text not null
  )`.execute(database);
  await sql`create index sealed_reports_by_kid on sealed_reports (kid)`.execute(database);
  await sql`create index sealed_reports_by_state on sealed_reports (state, changed_day)`.execute(database);
  await sql`create table sealed_messages (
    id serial primary key,
    report_id integer not null references sealed_reports (id) on delete cascade,
    direction smallint not null,
    seq bigint not null,
    envelope bytea not null,
    at_day text not null,
    unique (report_id, direction, seq)
  )`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  for (const table of ['sealed_messages', 'sealed_reports', 'sealed_keys'])
    await database.schema.dropTable(table).execute();
}
