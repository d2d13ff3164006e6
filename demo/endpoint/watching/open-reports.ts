import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Database } from '../database/connect.js';

/** `OpenReports` are those of one status that have not come to an end. */
export interface OpenReports {
  status: string;
  reports: number;
  /** How many of them the agency should have handled by now. */
  overdue: number;
}

/** A report that waits for its reporter isn't late: it closes by itself. */
const WAITS_FOR_REPORTER = 'responded';
/** Changes that are added up by one statement; where so many wait, a reader adds them up first. */
const PIECE = 2_000;

const IS_OPEN = sql<SqlBool>`finished_at is null and withdrawn_at is null`;
/** As `note_open_change` has it (migration 0068). */
const DUE_ON = sql`coalesce((deadline_at at time zone 'UTC')::date, 'infinity')`;

/**
 * `openReports` counts by the database's totals of each day, and today's deadlines by the reports themselves; all by
 * the reports until those that were there before the totals are counted.
 */
export async function openReports(database: Database, now: Date): Promise<OpenReports[]> {
  if (await areManyChanges(database)) await foldPiece(database);
  const totals = (await areFilled(database))
    ? await readTotals(database, now)
    : await countAll(database, now);
  return totals.map(({ status, reports, overdue }) => ({
    status,
    reports: Number(reports),
    overdue: Number(overdue),
  }));
}

/** When the oldest report was filed here that nobody has verified; null without one. */
export async function unverifiedSince(database: Database): Promise<Date | null> {
  const { since } = await database
    .selectFrom('complaints')
    .select((row) => row.fn.min('created_at').as('since'))
    .where('status_code', '=', 'unverified')
    .where('imported_from', 'is', null)
    .where(IS_OPEN)
    .executeTakeFirstOrThrow();
  return since;
}

/** `keepOpenTotals` is upkeep: it counts all open reports where that was never done, and adds up what changed since. */
export async function keepOpenTotals(database: Database): Promise<void> {
  await fill(database);
  while ((await foldPiece(database)) === PIECE);
}

async function areManyChanges(database: Database): Promise<boolean> {
  const { rows } = await sql`select from open_changes offset ${sql.lit(PIECE - 1)} limit 1`.execute(database);
  return rows.length > 0;
}

async function areFilled(database: Database): Promise<boolean> {
  const state = database.selectFrom('totals_state').select('id').where('open_filled_at', 'is not', null);
  return (await state.executeTakeFirst()) !== undefined;
}

type Counted = Record<keyof OpenReports, string>;

async function readTotals(database: Database, now: Date): Promise<Counted[]> {
  const today = sql`(${now}::timestamptz at time zone 'UTC')::date`;
  const totals = (table: string, total: string) =>
    sql`select status_code, ${sql.ref(total)} as total, case when due_on < ${today} then ${sql.ref(total)} else 0 end
      as overdue from ${sql.table(table)}`;
  const dueToday = sql`deadline_at >= ${today}::timestamp at time zone 'UTC' and deadline_at < ${now}`;
  const { rows } = await sql<Counted>`select status_code as status, sum(total) as reports,
      case status_code when ${sql.lit(WAITS_FOR_REPORTER)} then 0 else sum(overdue) end as overdue
    from (${totals('open_totals', 'total')} union all ${totals('open_changes', 'change')}
      union all select status_code, 0, 1 from complaints where ${IS_OPEN} and ${dueToday}) as totals
    group by status_code having sum(total) <> 0 order by status_code`.execute(database);
  return rows;
}

async function countAll(database: Database, now: Date): Promise<Counted[]> {
  const isOverdue = sql`deadline_at < ${now} and status_code <> ${sql.lit(WAITS_FOR_REPORTER)}`;
  const { rows } = await sql<Counted>`select status_code as status, count(*) as reports,
      count(*) filter (where ${isOverdue}) as overdue
    from complaints where ${IS_OPEN} group by status_code order by status_code`.execute(database);
  return rows;
}

/** `fill` asks in one statement, which sees one state of the database, as in `feed/totals/kept-totals.ts`. */
async function fill(database: Database): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await sql`insert into totals_state (id) values (1) on conflict do nothing`.execute(transaction);
    const state = transaction.selectFrom('totals_state').select('open_filled_at').forUpdate();
    if ((await state.executeTakeFirstOrThrow()).open_filled_at !== null) return;
    await sql`delete from open_totals`.execute(transaction);
    const counted = sql`select ${sql.join(BY)}, count(*) as change from (select status_code, ${DUE_ON} as due_on
      from complaints where ${IS_OPEN}) as reports group by ${sql.join(BY)}`;
    await sql`with noted as (delete from open_changes), counted as (${counted}), added as (${addUp(sql`counted`)})
      update totals_state set open_filled_at = clock_timestamp()`.execute(transaction);
  });
}

/** @returns how many changes were added up; none where somebody else is at it */
async function foldPiece(database: Database): Promise<number> {
  return await database.transaction().execute(async (transaction) => {
    const state = transaction.selectFrom('totals_state').where('open_filled_at', 'is not', null);
    const own = await state.select('id').forUpdate().skipLocked().executeTakeFirst();
    if (own === undefined) return 0;
    const { rows } = await sql<{ count: string | number }>`with changes as (delete from open_changes
        where id in (select id from open_changes order by id limit ${sql.lit(PIECE)}) returning *),
      added as (${addUp(sql`changes`)})
      select count(*) as count from changes`.execute(transaction);
    await sql`delete from open_totals where total = 0`.execute(transaction);
    return Number(rows[0]!.count);
  });
}

const BY = [sql.ref('status_code'), sql.ref('due_on')];

const addUp = (rows: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`insert into open_totals (${sql.join(BY)}, total)
    select ${sql.join(BY)}, sum(change) from ${rows} group by ${sql.join(BY)} having sum(change) <> 0
    on conflict (${sql.join(BY)}) do update set total = open_totals.total + excluded.total`;
