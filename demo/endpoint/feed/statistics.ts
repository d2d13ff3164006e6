import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { statisticsQueryWire, type StatisticsWire } from '../../../src/contract/public/statistics.js';
import { statusOf } from '../../../src/contract/statuses.js';
import { dayIn } from '../../../src/contract/working-days.js';
import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import type { FeedDeps } from './deps.js';
import { readQuery } from '../http/query.js';
import { taggedAnswer } from '../http/tagged-answer.js';
import { isCountable } from './columns/chosen.js';
import type { Columns } from './columns/columns.js';
import { byTotal, numbersOf, type Dimension, type Numbers, type Tally } from './columns/numbers.js';
import type { Masters } from '../reference-data/masters.js';
import { conditions, readFilters, type AskedFilters } from './filters.js';
import { all, settleSearch } from './pages.js';
import type { RequestContext } from '../http/request-context.js';

type Results = StatisticsWire['results'];

/** Seconds for which a cache may answer with what it has while it asks anew: the numbers of a town move slowly. */
const STALE_SECONDS = 600;

/** `GET /complaints/statistics?from=&to=`: over the public reports that were filed in those days, both included. */
export async function statistics(context: RequestContext, endpoint: FeedDeps): Promise<Response> {
  const { config, hashing, remembered, publicQueries } = endpoint;
  const filters = readFilters(readQuery(context, statisticsQueryWire));
  const columns = isCountable(filters) ? await endpoint.columns.current() : null;
  const results = columns
    ? await publicQueries.count(() => countAll(filters, endpoint, columns), context.req.raw.signal)
    : await remembered.of(
        // The day is in the key: a report that was in time yesterday may be late today.
        `statistics ${dayIn(config.timeZone, config.now())} ${JSON.stringify(filters)}`,
        (signal) => publicQueries.count(() => countAll(filters, endpoint, null), signal),
        context.req.raw.signal,
      );
  return taggedAnswer(
    context,
    hashing,
    { results },
    { key: 'feed', staleSeconds: STALE_SECONDS, isOfTheMoment: true },
  );
}

async function countAll(
  filters: AskedFilters,
  endpoint: FeedDeps,
  columns: Columns | null,
): Promise<Results> {
  const { database, config } = endpoint;
  const { tallies, medians } = columns
    ? numbersOf(columns, filters, config)
    : await readNumbers(endpoint, filters);
  const { masters } = config;
  const by = (dimension: Dimension) => tallies.filter((tally) => tally.dimension === dimension);
  const byStatus = by('status');
  return {
    total: byStatus.reduce((sum, { total }) => sum + total, 0),
    by_status: byStatus.map(({ key, total }) => ({
      status_code: key,
      status_name: statusOf(key)?.name ?? key,
      total,
    })),
    by_category: by('category').map(({ key, total }) => ({
      id: key,
      name: masters.category(key)?.name ?? key,
      total,
    })),
    by_month: by('month')
      .map(({ key, total }) => ({ month: key, total }))
      .sort((a, b) => (a.month < b.month ? -1 : 1)),
    by_institution: await institutions(database, by('institution'), medians, masters),
  };
}

/** `readNumbers` counts in the database. */
async function readNumbers(endpoint: FeedDeps, asked: AskedFilters): Promise<Numbers> {
  const { database, config } = endpoint;
  const { filters } = await settleSearch(endpoint, asked);
  const where = all(conditions(filters, config));
  return await database.transaction().execute(async (transaction) => {
    // Compiling these queries takes a server longer than running them.
    await sql`select set_config('jit', 'off', true)`.execute(transaction);
    return {
      tallies: byMonths(await readTallies(transaction, where, config)),
      medians: await readMedians(transaction, where),
    };
  });
}

/**
 * `readTallies` reads the index once; most first. An unanswered report is late once its days are over, else not
 * counted.
 */
async function readTallies(
  database: Database,
  where: RawBuilder<SqlBool>,
  { now, timeZone }: Pick<EndpointConfig, 'now' | 'timeZone'>,
): Promise<Tally[]> {
  const today = sql`(select working_days_before((${now()}::timestamptz at time zone ${sql.lit(timeZone)})::date))`;
  const columns = sql`public_status_code, category_id, filed_on, disposition_id`;
  const { rows } = await sql<
    Record<'total' | 'done' | 'in_time' | 'due' | 'left_out', string | number> & { key: string | null }
  >`
    select grouping(${columns}) as left_out,
      coalesce(public_status_code, category_id, to_char(filed_on, 'YYYY-MM-DD'), disposition_id) as key,
      count(*) as total, count(*) filter (where public_status_code = 'done') as done,
      count(*) filter (where answered_in_time) as in_time,
      count(*) filter (where answered_in_time is not null or late_from <= ${today}) as due
    from complaints where ${where}
    group by grouping sets ((public_status_code), (category_id), (filed_on), (disposition_id))`.execute(
    database,
  );
  return rows
    .flatMap(({ key, left_out, total, done, in_time, due }) => {
      // One bit a column that it is not grouped by.
      const dimension = ({ 7: 'status', 11: 'category', 13: 'month', 14: 'institution' } as const)[
        Number(left_out)
      ];
      return key === null || !dimension
        ? []
        : [
            {
              dimension,
              key,
              total: Number(total),
              done: Number(done),
              inTime: Number(in_time),
              due: Number(due),
            },
          ];
    })
    .sort(byTotal);
}

/** Days together as the months they are of. */
function byMonths(tallies: Tally[]): Tally[] {
  const months = new Map<string, Tally>();
  for (const day of tallies.filter(({ dimension }) => dimension === 'month')) {
    const key = day.key.slice(0, 7);
    months.set(key, { ...day, key, total: day.total + (months.get(key)?.total ?? 0) });
  }
  return [...tallies.filter(({ dimension }) => dimension !== 'month'), ...months.values()];
}

/** Office hours until half of each office's reports had their first response. */
async function readMedians(database: Database, where: RawBuilder<SqlBool>): Promise<Numbers['medians']> {
  // In the order of bytes, which is the fastest to sort by.
  const office = sql`disposition_id collate "C"`;
  const { rows } = await sql<{ id: string; median: number }>`
    select ${office} as id,
      round((percentile_cont(0.5) within group (order by first_response_hours))::numeric, 2)::float8 as median
    from complaints where ${where} and disposition_id is not null and first_response_hours is not null
    group by ${office}`.execute(database);
  return new Map(rows.map(({ id, median }) => [id, median]));
}

/** `institutions` counts by the office that has the report now. */
async function institutions(
  database: Database,
  tallies: Tally[],
  medians: Numbers['medians'],
  masters: Masters,
): Promise<Results['by_institution']> {
  const unknown = await namesOf(
    database,
    tallies.map(({ key }) => key).filter((id) => masters.institution(id) === undefined),
  );
  return tallies.map(({ key, total, done, inTime, due }) => ({
    id: key,
    name: masters.institution(key)?.name ?? unknown.get(key) ?? key,
    total,
    done,
    median_first_response_working_hours: medians.get(key) ?? null,
    on_time_rate: due === 0 ? null : Math.round((inTime / due) * 10_000) / 10_000,
  }));
}

/** Offices that the master data has forgotten, as their reports call them. */
export async function namesOf(database: Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .selectFrom('complaints')
    .select(['disposition_id as id', sql<string | null>`max(disposition_name)`.as('name')])
    .where(sql<SqlBool>`is_public`)
    .where('disposition_id', 'in', ids)
    .groupBy('disposition_id')
    .execute();
  return new Map(rows.flatMap(({ id, name }) => (id === null || name === null ? [] : [[id, name]])));
}
