import { sql } from 'kysely';
import type { Counting, Reckoning } from '../../../demo/endpoint/clocks/reckon.js';
import type { RunningEndpoint } from '../../../demo/endpoint/index.js';

type Endpoint = RunningEndpoint['endpoint'];

/** Days of the calendar behind a start, of which the last that counts must be one. */
const SERIES = 900;

/**
 * `reckonedBySql` reckons as `reckon` does, without any of its code: one query over a series of days, with the holidays
 * as a parameter.
 */
export async function reckonedBySql(
  { database, config }: Pick<Endpoint, 'database' | 'config'>,
  countings: readonly Counting[],
): Promise<Reckoning[]> {
  const { names, knownUntil } = config.calendar;
  const { rows } = await sql<Reckoning>`
    with holiday as (
      select (pair ->> 0)::date as day, pair ->> 1 as name
      from jsonb_array_elements(${JSON.stringify([...names])}::jsonb) pair
    ), asked as (
      select place, (one ->> 'startsOn')::date as starts, (one ->> 'days')::int as own, one ->> 'counted' as counted,
        coalesce((one ->> 'extension')::int, 0) as more, coalesce(one -> 'pauses', '[]') as pauses
      from jsonb_array_elements(${JSON.stringify(countings)}::jsonb) with ordinality all_asked (one, place)
    ), judged as (
      select place, own, more, moment::date as day, name, case
        when moment::date = starts then 'start'
        when counted = 'calendar' then case when is_paused then 'pause' else 'calendar' end
        when name is not null then 'holiday'
        when extract(isodow from moment) > 5 then 'weekend'
        when is_paused then 'pause' else 'working' end as why
      from asked
      cross join lateral generate_series(starts, starts + ${sql.lit(SERIES)}, interval '1 day') moment
      left join holiday on holiday.day = moment::date
      cross join lateral (select exists (select from jsonb_array_elements(pauses) pause
        where moment::date > (pause ->> 'from')::date and moment::date <= (pause ->> 'to')::date) as is_paused) paused
    ), numbered as (
      select *, why in ('working', 'calendar') as is_counted,
        count(*) filter (where why in ('working', 'calendar')) over (partition by place order by day) as nth
      from judged
    ), ended as (
      select place, min(day) as due from numbered where nth = own + more group by place
    )
    select to_char(due, 'YYYY-MM-DD') as "dueOn", due > ${knownUntil}::date as "isEstimate",
      json_agg(json_strip_nulls(json_build_object('date', to_char(day, 'YYYY-MM-DD'), 'counted', is_counted,
        'why', case when is_counted and nth > own then 'extension' else why end,
        'name', case when why = 'holiday' then name end)) order by day) as days
    from numbered join ended using (place) where day <= due
    group by place, due order by place`.execute(database);
  return rows;
}
