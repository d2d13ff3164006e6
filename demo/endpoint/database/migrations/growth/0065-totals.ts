import { sql, type Kysely, type RawBuilder } from 'kysely';

/** Columns of a report that totals are kept by, or that say in which month they are. */
const COUNTED = [
  'is_public',
  'public_status_code',
  'classification_id',
  'category_id',
  'disposition_id',
  'location_id',
  'location_code',
  'filed_on',
  'late_from',
  'answered_in_time',
];

const all = (row: string): RawBuilder<unknown> =>
  sql.join(COUNTED.map((column) => sql.ref(`${row}.${column}`)));

/**
 * Totals of public reports, kept by the database, so that a million are counted as fast as a thousand
 * (`feed/totals/`). A transaction that changes a public report adds rows to `total_changes` and waits for nobody; an
 * upkeep job adds these up in `month_totals` and `place_totals`. Reports that the public may not see leave no row, nor
 * do those that were never measured (`feed/measures.ts`).
 *
 * Existing reports are counted beside serving (`KeptTotals.keep`); until then `totals_state` says that they aren't.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const words = sql`status_code text not null, classification_id text not null, category_id text not null,
    disposition_id text not null`;
  const places = sql`location_id text not null, location_code text not null`;
  // `answer`: 0 none, 1 late, 2 in time; `late_from`: 0 where there is one.
  const answers = sql`month date not null, answer smallint not null, late_from integer not null`;
  await sql`create table total_changes (id bigint generated always as identity primary key, change smallint not null,
    ${answers}, ${words}, ${places})`.execute(database);
  await sql`create table month_totals (${answers}, ${words}, total integer not null,
    primary key (month, answer, late_from, status_code, classification_id, category_id, disposition_id))`.execute(
    database,
  );
  await sql`create table place_totals (${words}, ${places}, total integer not null,
    primary key (location_code, location_id, status_code, classification_id, category_id, disposition_id))`.execute(
    database,
  );
  await sql`create table totals_state (id integer primary key check (id = 1), filled_at timestamptz)`.execute(
    database,
  );
  await sql`create function note_total_change() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' and old.is_public and old.filed_on is not null then ${noted('old', -1)}; end if;
      if tg_op <> 'DELETE' and new.is_public and new.filed_on is not null then ${noted('new', 1)}; end if;
      return null;
    end $$`.execute(database);
  const triggers = {
    insert: sql`new.is_public`,
    delete: sql`old.is_public`,
    update: sql`(old.is_public or new.is_public) and (${all('old')}) is distinct from (${all('new')})`,
  };
  for (const [operation, isCounted] of Object.entries(triggers))
    await sql`create trigger ${sql.ref(`complaints_totalled_${operation}`)} after ${sql.raw(operation)} on complaints
      for each row when (${isCounted}) execute function note_total_change()`.execute(database);
}

/** The values of `summedUp` in `feed/totals/summed-up.ts`. */
function noted(row: 'old' | 'new', change: number): RawBuilder<unknown> {
  const word = (column: string) => `coalesce(${row}.${column}, '')`;
  return sql.raw(`insert into total_changes (change, month, answer, late_from, status_code, classification_id,
      category_id, disposition_id, location_id, location_code)
    values (${change}, date_trunc('month', ${row}.filed_on)::date,
      case when ${row}.answered_in_time is null then 0 when ${row}.answered_in_time then 2 else 1 end,
      case when ${row}.answered_in_time is null then coalesce(${row}.late_from, 2147483647) else 0 end,
      ${row}.public_status_code, ${row}.classification_id, ${word('category_id')}, ${word('disposition_id')},
      ${word('location_id')}, ${word('location_code')})`);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  for (const operation of ['insert', 'delete', 'update'])
    await sql`drop trigger ${sql.ref(`complaints_totalled_${operation}`)} on complaints`.execute(database);
  await sql`drop function note_total_change`.execute(database);
  await sql`drop table total_changes, month_totals, place_totals, totals_state`.execute(database);
}
