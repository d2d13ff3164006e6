import { sql, type Kysely, type RawBuilder } from 'kysely';
import { READ } from '../0026-public-changes.js';

/**
 * `public_created_at` orders public lists. For an anonymous report it is a random time (`day_moment`, a part of a day)
 * of its day: with a camera or a network's log, the second alone would tell whose it is. A trigger keeps it, as it
 * needs the endpoint's zone; its rules come with each release (see `feed/measures.ts`), and it fills in existing
 * reports.
 *
 * A reporter's reply, and that there is one, is private until an officer has read it: while a reply that reopened a
 * report waits, the public sees the earlier status and deadline (null: the present ones). The reporter and the offices
 * see it reopened.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaints
    add column day_moment double precision not null default random() * 0.999,
    add column public_created_at timestamptz,
    add column shown_status_code text,
    add column shown_deadline_at timestamptz,
    add column public_status_code text generated always as (coalesce(shown_status_code, status_code)) stored`.execute(
    database,
  );
  await replaceIndexes(database, sql`public_created_at`, sql`public_status_code`);
  await tellOf(database, (row, column) => {
    const of = (name: string) => sql.ref(`${row}.${name}`);
    if (column === 'status_code') return of('public_status_code');
    return column === 'deadline_at'
      ? sql`case when ${of('shown_status_code')} is null then ${of(column)} else ${of('shown_deadline_at')} end`
      : of(column);
  });
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await tellOf(database, (row, column) => sql.ref(`${row}.${column}`));
  await replaceIndexes(database, sql`created_at`, sql`status_code`);
  // `complaints_measure` names columns that are dropped; without `measure-rules` the next release measures anew.
  await sql`drop trigger if exists complaints_measure on complaints`.execute(database);
  await sql`drop function if exists shown_filing`.execute(database);
  await sql`delete from settings where name = 'measure-rules'`.execute(database);
  await sql`alter table complaints drop column public_created_at, drop column day_moment, drop column public_status_code,
    drop column shown_deadline_at, drop column shown_status_code`.execute(database);
}

/** `tellOf` tells of changes that the public may see, as 0026 did, and of nothing that waits. */
async function tellOf(
  database: Kysely<unknown>,
  shown: (row: 'old' | 'new', column: string) => RawBuilder<unknown>,
): Promise<void> {
  const all = (row: 'old' | 'new') => sql.join(READ.map((column) => shown(row, column)));
  await sql`create or replace trigger complaints_told_update after update on complaints
    for each row when ((old.is_public or new.is_public) and (${all('old')}) is distinct from (${all('new')}))
    execute function tell_of_change()`.execute(database);
}

/** An index for each filter, and the one for counting, as 0009 made them. */
async function replaceIndexes(
  database: Kysely<unknown>,
  filed: RawBuilder<unknown>,
  status: RawBuilder<unknown>,
): Promise<void> {
  const counted = sql`include (filed_on, ${status}, classification_id, category_id, disposition_id, location_id,
    location_code, first_response_hours, late_from, answered_in_time)`;
  const filters = ['classification_id', 'category_id', 'disposition_id', 'location_code'];
  const indexes = [
    { column: 'created_at', what: sql`(${filed}, tracking_id) ${counted}` },
    { column: 'status_code', what: sql`(${status}, ${filed}, tracking_id)` },
    ...filters.map((column) => ({ column, what: sql`(${sql.ref(column)}, ${filed}, tracking_id)` })),
  ];
  for (const { column, what } of indexes) {
    const name = sql.ref(`complaints_public_by_${column}`);
    await sql`drop index if exists ${name}`.execute(database);
    await sql`create index ${name} on complaints ${what} where is_public`.execute(database);
  }
}
