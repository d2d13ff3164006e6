import { sql, type RawBuilder } from 'kysely';
import { MOST_DAYS } from '../../../src/contract/working-days.js';

/**
 * `dueMomentFunction` is `due_moment(starts_on, days)` in SQL: the last second of the working day on which a turn of so
 * many days is due, as `endOfDay` and `workingDayAfter` reckon it; null where there is none within ten years. By
 * `working_days_before`, all processes of a database move due days by the same holidays.
 * @param timeZone IANA name
 */
export function dueMomentFunction(timeZone: string): RawBuilder<unknown> {
  return sql`create or replace function due_moment(starts_on date, days integer) returns timestamptz
    language plpgsql immutable as $$
    declare
      day date := starts_on;
      days_left integer := days;
    begin
      while days_left > 0 loop
        day := day + 1;
        if day - starts_on >= ${sql.lit(MOST_DAYS)} then return null; end if;
        days_left := days_left - working_days_before(day + 1) + working_days_before(day);
      end loop;
      return (day + time '23:59:59') at time zone ${sql.lit(timeZone)};
    end $$`;
}
