import { sql, type RawBuilder } from 'kysely';
import type { OfficeCalendar } from '../town/calendar-file.js';

/** A Monday before all reports. */
const FIRST_MONDAY = '1900-01-01';

/** `workingDaysBefore` is the same count as SQL's `working_days_before`. @param day 'YYYY-MM-DD' */
export function workingDaysBefore(day: string, { holidays }: OfficeCalendar): number {
  const since = Math.round((Date.parse(day) - Date.parse(FIRST_MONDAY)) / 86_400_000);
  const closed = holidays.filter((holiday) => isWeekday(holiday) && holiday < day);
  return Math.floor(since / 7) * 5 + Math.min(since % 7, 5) - closed.length;
}

const isWeekday = (day: string): boolean => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

/**
 * `workingTimeFunctions` are SQL, to calculate where the reports are, and agree with `src/contract/working-days.ts`.
 * Days are counted by arithmetic: a calendar table would end somewhere.
 */
export function workingTimeFunctions(calendar: OfficeCalendar): RawBuilder<unknown>[] {
  const holidays = calendar.holidays.filter(isWeekday).sort();
  const closed = sql`array[${sql.join(holidays.map((day) => sql.lit(day)))}]::date[]`;
  const since = sql`(day - ${sql.lit(FIRST_MONDAY)}::date)`;
  const { opens, closes } = calendar;
  const hour = sql`extract(epoch from moment - moment::date)::float8 / 3600`;
  // Not as queries: the database would plan those anew for each report.
  return [
    sql`create or replace function working_days_before(day date) returns integer language plpgsql immutable as $$
      begin
        return ${since} / 7 * 5 + least(${since} % 7, 5) - width_bucket(day - 1, ${closed});
      end $$`,
    sql`create or replace function office_hours_before(moment timestamp) returns float8 language plpgsql immutable as $$
      begin
        return working_days_before(moment::date) * ${sql.lit(closes - opens)}
          + (working_days_before(moment::date + 1) - working_days_before(moment::date))
          * least(greatest(${hour} - ${sql.lit(opens)}, 0), ${sql.lit(closes - opens)});
      end $$`,
  ];
}
