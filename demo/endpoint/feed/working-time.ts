import { sql, type RawBuilder } from 'kysely';
import { HOLIDAYS, OFFICE_HOURS } from '../working-days.js';

/**
 * Working time in SQL, so that the numbers over a million reports need not leave the database. A calendar of days, each with
 * how many working days lie before it, turns a span into one subtraction; it says the same as `working-days.ts`.
 * @returns a common table `days (day, is_open, before)`
 */
export function workingDays(first: RawBuilder<unknown>, last: RawBuilder<unknown>): RawBuilder<unknown> {
  const holidays = sql.join(HOLIDAYS.map((day) => sql.lit(day)));
  return sql`days as (
      select day, is_open::int as is_open,
        coalesce(sum(is_open::int) over (order by day rows between unbounded preceding and 1 preceding), 0) as before
      from (
        select moment::date as day,
          extract(isodow from moment) < 6 and to_char(moment, 'YYYY-MM-DD') not in (${holidays}) as is_open
        from generate_series((${first})::timestamp, (${last})::timestamp, interval '1 day') as moment
      ) as calendar
    )`;
}

/** Office hours from the first day of the calendar to a local time whose day is joined as `days_{column}`. */
export function workingHoursUntil(column: string): RawBuilder<number> {
  const { opens, closes } = OFFICE_HOURS;
  const day = (name: string) => sql.ref(`days_${column}.${name}`);
  const hour = sql`extract(epoch from ${sql.ref(column)} - ${day('day')}::timestamp) / 3600`;
  const worked = sql`least(greatest(${hour} - ${sql.lit(opens)}, 0), ${sql.lit(closes - opens)})`;
  return sql<number>`(${day('before')} * ${sql.lit(closes - opens)} + ${day('is_open')} * ${worked})`;
}

/** Working days that are over on the day of `column`, counted from the day after that of `since`. */
export function workingDaysOver(column: string, since: string): RawBuilder<number> {
  const day = (of: string, name: string) => sql.ref(`days_${of}.${name}`);
  return sql<number>`(${day(column, 'before')} - ${day(since, 'before')} - ${day(since, 'is_open')})`;
}
