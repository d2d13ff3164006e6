import { createHash } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import { dueMomentFunction } from '../clocks/due-moment.js';
import type { Database } from '../database/connect.js';
import type { DeadlineSettings } from '../reports/lifecycle/due.js';
import { workingTimeFunctions } from './working-time.js';

const RULES = 'measure-rules';

/**
 * `refreshMeasures`: the database calculates a report's counted values once, when the report changes, and keeps them in
 * its row, so counting a million reports reads one index. The rules are functions of the database. Where this release's
 * differ (another holiday, another zone), all reports are measured anew before the endpoint serves.
 */
export async function refreshMeasures(database: Database, config: DeadlineSettings): Promise<void> {
  const rules = [
    ...workingTimeFunctions(config.calendar),
    dueMomentFunction(config.timeZone),
    shownFiling(config),
    measures(config),
    ...TRIGGER,
  ];
  const texts = rules.map((rule) => rule.compile(database).sql);
  const value = createHash('sha256').update(texts.join('\n')).digest('hex');
  await database.transaction().execute(async (transaction) => {
    // Several processes may begin at once.
    await sql`lock table settings in share row exclusive mode`.execute(transaction);
    const known = transaction.selectFrom('settings').select('value').where('name', '=', RULES);
    if ((await known.executeTakeFirst())?.value === value && (await hasFunctions(transaction))) return;
    for (const rule of rules) await rule.execute(transaction);
    await measureAll(transaction);
    await transaction
      .insertInto('settings')
      .values({ name: RULES, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute();
  });
}

/** `hasFunctions` is false in a database that was restored from rows alone, which say that all is measured. */
async function hasFunctions(database: Database): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select to_regprocedure('due_moment(date,integer)') is not null
    and exists (select from pg_trigger where tgname = 'complaints_measure') as is`.execute(database);
  return rows[0]?.is === true;
}

/**
 * `shownFiling` is the public time of filing; for an anonymous report a random part of its day. Milliseconds, as in
 * cursors: with microseconds the next page would repeat a report.
 */
function shownFiling({ timeZone }: DeadlineSettings): RawBuilder<unknown> {
  const zone = sql.lit(timeZone);
  return sql`create or replace function shown_filing(filed timestamptz, is_anonymous boolean, day_part float8)
    returns timestamptz language plpgsql immutable as $$
    begin
      if not is_anonymous then return filed; end if;
      return date_trunc('milliseconds', (filed at time zone ${zone})::date + day_part * interval '1 day')
        at time zone ${zone};
    end $$`;
}

/**
 * `measures` counts the first response in office hours from the filing, as the person waited; for an anonymous report
 * from the beginning of its day, or the number would tell what its date doesn't. An answer is in time within the
 * working days of its kind of report, counted from the day after verification.
 */
function measures({ timeZone, deadlines }: DeadlineSettings): RawBuilder<unknown> {
  const local = (instant: string) => sql`(${sql.ref(instant)} at time zone ${sql.lit(timeZone)})`;
  const { resolveWorkingDays: resolve } = deadlines;
  const allowed = sql`case kind ${sql.join(
    Object.entries(resolve).map(([id, days]) => sql`when ${sql.lit(id)} then ${sql.lit(days)}`),
    sql` `,
  )} else ${sql.lit(Math.max(...Object.values(resolve)))} end`;
  return sql`create or replace function measures_of(filed timestamptz, verified timestamptz, answered timestamptz, kind text,
      out filed_on date, out first_response_hours float8, out late_from integer, out answered_in_time boolean)
    language plpgsql immutable as $$
    begin
      filed_on := ${local('filed')}::date;
      first_response_hours := office_hours_before(${local('answered')}) - office_hours_before(${local('filed')});
      late_from := working_days_before(${local('verified')}::date + 1) + ${allowed};
      answered_in_time := working_days_before(${local('answered')}::date) < late_from;
    end $$`;
}

const MEASURES = ['filed_on', 'first_response_hours', 'late_from', 'answered_in_time', 'public_created_at'];
const of = (row: string) => sql.join(MEASURES.map((column) => sql`${sql.raw(row)}.${sql.raw(column)}`));
/** Days of a report that was taken over were counted where it was before: it is neither late nor in time here. */
const measured = (row: string) => {
  const filing = (part: string) => `shown_filing(${row}.created_at, ${row}.is_anonymous, ${part})`;
  const counted = (column: string) => `case when ${row}.imported_from is null then ${row}.${column} end`;
  return sql.raw(`lateral (select measures.*, ${filing(`${row}.day_moment`)} as public_created_at
    from measures_of(${filing('0')}, ${counted('verified_at')}, ${counted('answered_at')}, ${row}.classification_id) as measures
  ) as measured`);
};

const TRIGGER = [
  sql`create or replace function measure_complaint() returns trigger language plpgsql as $$
    begin
      select ${of('measured')} into ${of('new')} from ${measured('new')};
      return new;
    end $$`,
  sql`create or replace trigger complaints_measure
    before insert or update of created_at, verified_at, answered_at, classification_id, is_anonymous, day_moment on complaints
    for each row execute function measure_complaint()`,
];

async function measureAll(database: Database): Promise<void> {
  await sql`update complaints set ${sql.join(MEASURES.map((column) => sql.raw(`${column} = found.${column}`)))}
    from (
      select report.id, ${of('measured')} from complaints as report, ${measured('report')}
      where (${of('report')}) is distinct from (${of('measured')})
    ) as found where complaints.id = found.id`.execute(database);
}
