import { sql, type Kysely, type RawBuilder } from 'kysely';

/** As `watching/open-reports.ts` has it. */
const isOpen = (row = ''): RawBuilder<unknown> =>
  sql.raw(`${row}finished_at is null and ${row}withdrawn_at is null`);
/** The day (UTC) on which a report is due; infinity where none was promised. */
const dueOn = (row: string): RawBuilder<unknown> =>
  sql.raw(`coalesce((${row}.deadline_at at time zone 'UTC')::date, 'infinity')`);

/**
 * Totals of open reports, kept by the database, so that watchers' numbers cost as much in a large town as in a small
 * one (`watching/open-reports.ts`). As with the totals of public reports (0065), a transaction only adds rows to
 * `open_changes`, upkeep adds these up, and `totals_state` says whether existing reports are counted.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const columns = sql`status_code text not null, due_on date not null`;
  await sql`create table open_changes (id bigint generated always as identity primary key, change smallint not null,
    ${columns})`.execute(database);
  await sql`create table open_totals (${columns}, total integer not null, primary key (status_code, due_on))`.execute(
    database,
  );
  await sql`alter table totals_state add column open_filled_at timestamptz`.execute(database);
  await sql`create function note_open_change() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' and ${isOpen('old.')} then ${noted('old', -1)}; end if;
      if tg_op <> 'DELETE' and ${isOpen('new.')} then ${noted('new', 1)}; end if;
      return null;
    end $$`.execute(database);
  const triggers = {
    insert: isOpen('new.'),
    delete: isOpen('old.'),
    update: sql`(old.status_code, old.deadline_at, old.finished_at, old.withdrawn_at)
      is distinct from (new.status_code, new.deadline_at, new.finished_at, new.withdrawn_at)`,
  };
  for (const [operation, isCounted] of Object.entries(triggers))
    await sql`create trigger ${sql.ref(`complaints_open_${operation}`)} after ${sql.raw(operation)} on complaints
      for each row when (${isCounted}) execute function note_open_change()`.execute(database);
  await sql`create index complaints_open_by_deadline on complaints (deadline_at) include (status_code)
    where ${isOpen()}`.execute(database);
  await sql`create index complaints_unread_here on complaints (created_at)
    where status_code = 'unverified' and imported_from is null and ${isOpen()}`.execute(database);
  await sql`drop index complaints_open_by_status`.execute(database);
}

const noted = (row: 'old' | 'new', change: number): RawBuilder<unknown> =>
  sql`insert into open_changes (change, status_code, due_on)
    values (${sql.lit(change)}, ${sql.ref(`${row}.status_code`)}, ${dueOn(row)})`;

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`create index complaints_open_by_status on complaints (status_code)
    include (deadline_at, created_at, imported_from) where ${isOpen()}`.execute(database);
  await sql`drop index complaints_unread_here, complaints_open_by_deadline`.execute(database);
  for (const operation of ['insert', 'delete', 'update'])
    await sql`drop trigger ${sql.ref(`complaints_open_${operation}`)} on complaints`.execute(database);
  await sql`drop function note_open_change`.execute(database);
  await sql`alter table totals_state drop column open_filled_at`.execute(database);
  await sql`drop table open_changes, open_totals`.execute(database);
}
