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
import { byTotal, numbersOf, totalOf, type Dimension, type Numbers, type Tally } from './columns/numbers.js';
import type { Masters } from '../reference-data/masters.js';
import { conditions, readFilters, type AskedFilters } from './filters.js';
import { lateNumbers } from './lateness/late-numbers.js';
import { isLateOn } from './lateness/late-ones.js';
import { all, settleSearch } from './pages.js';
import { askerOf } from '../http/remote-address.js';
import { totalByTotals } from './totals/counted-totals.js';
import { placeTallies } from './totals/place-numbers.js';
import { newest, summedUp } from './totals/summed-up.js';
import { monthRows } from './totals/totalled-rows.js';
import type { RequestContext } from '../http/request-context.js';

type Results = StatisticsWire['results'];

/** Seconds for which a cache may answer with what it has while it asks anew: the numbers of a town move slowly. */
const STALE_SECONDS = 600;

/** `GET /complaints/statistics?from=&to=`: over the public reports that were filed in those days, both included. */
export async function statistics(context: RequestContext, endpoint: FeedDeps): Promise<Response> {
  const { config, hashing, remembered, publicQueries } = endpoint;
  const filters = readFilters(readQuery(context, statisticsQueryWire), config);
  const asker = askerOf(context, config);
  const columns = isCountable(filters) ? await endpoint.columns.current() : null;
  const results = columns
    ? await publicQueries.count(() => countAll(filters, endpoint, columns), asker)
    : await remembered.of(
        // The day is in the key: a report that was in time yesterday may be late today.
        `statistics ${dayIn(config.timeZone, config.now())} ${JSON.stringify(filters)}`,
        (signal) => publicQueries.count(() => countAll(filters, endpoint, null), { ...asker, signal }),
        asker.signal,
      );
  return taggedAnswer(
    context,
    hashing,
    { results },
    { key: 'feed', staleSeconds: STALE_SECONDS, isOfTheMoment: true },
  );
}

/** `ReadNumbers` are the numbers, and whether some are of the newest reports alone. */
type ReadNumbers = Numbers & { isAbout: boolean };

async function countAll(
  filters: AskedFilters,
  endpoint: FeedDeps,
  columns: Columns | null,
): Promise<Results> {
  const { database, config } = endpoint;
  const { tallies, medians, isAbout } = columns
    ? { ...numbersOf(columns, filters, config), isAbout: false }
    : await readNumbers(endpoint, filters);
  const { masters, timeZone } = config;
  const by = (dimension: Dimension) => tallies.filter((tally) => tally.dimension === dimension);
  const byStatus = by('status');
  const offices = await institutions(database, by('institution'), medians, masters);
  const nameOf = (id: string) =>
    masters.institution(id)?.name ?? offices.find((office) => office.id === id)?.name ?? id;
  const { filters: settled } = await settleSearch(endpoint, filters);
  const late = [...conditions(settled, config), isLateOn(dayIn(timeZone, config.now()), timeZone)];
  return {
    total: totalOf(tallies),
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
    by_institution: offices,
    late: await lateNumbers(database, all(late), nameOf),
    ...(isAbout && { is_about: true }),
  };
}

/**
 * Reports that are looked through where no total is kept: with more of them numbers are of the newest alone. Those of a
 * place lie among those of all others.
 */
const LOOKED_THROUGH = { everywhere: 20_000, place: 2_000 };

/** `readNumbers` counts in the database: by its totals as far as they go. Exported for tests of large towns. */
export async function readNumbers(
  endpoint: Pick<FeedDeps, 'config' | 'database' | 'search' | 'totals'>,
  asked: AskedFilters,
  looked = LOOKED_THROUGH,
): Promise<ReadNumbers> {
  const { database, config, totals } = endpoint;
  const { filters } = await settleSearch(endpoint, asked);
  const where = all(conditions(filters, config));
  const haveTotals = isCountable(asked) && (await totals.areFilled());
  const isByMonth = haveTotals && asked.locationId === null;
  if (haveTotals && (await totalByTotals(endpoint, { ...asked, from: null, to: null })) === 0)
    return { tallies: [], medians: new Map(), isAbout: false };
  const most = !haveTotals ? Infinity : isByMonth ? looked.everywhere : looked.place;
  const rows = isByMonth ? monthRows(asked, config) : summedUp(where, most);
  return await database.transaction().execute(async (transaction) => {
    // Compiling these queries takes a server longer than running them.
    await sql`select set_config('jit', 'off', true)`.execute(transaction);
    const read = (from: RawBuilder<unknown>) => readTallies(transaction, from, config);
    const tallies = await read(rows);
    const { medians, answered } = await readMedians(transaction, where, most);
    if (isByMonth || totalOf(tallies) < most) return { tallies, medians, isAbout: answered >= most };
    const own = { config, database: transaction };
    return { tallies: await placeTallies(own, asked, tallies, read), medians, isAbout: true };
  });
}

/**
 * `readTallies` reads the rows once; most first. An unanswered report is late once its days are over, else not
 * counted.
 */
async function readTallies(
  database: Database,
  totalled: RawBuilder<unknown>,
  { now, timeZone }: Pick<EndpointConfig, 'now' | 'timeZone'>,
): Promise<Tally[]> {
  const today = sql`(select working_days_before((${now()}::timestamptz at time zone ${sql.lit(timeZone)})::date))`;
  const columns = sql`status_code, category_id, month, disposition_id`;
  const { rows } = await sql<
    Record<'total' | 'done' | 'in_time' | 'due' | 'left_out', string | number> & { key: string | null }
  >`
    select grouping(${columns}) as left_out,
      coalesce(status_code, category_id, to_char(month, 'YYYY-MM'), disposition_id) as key,
      sum(total) as total, coalesce(sum(total) filter (where status_code = 'done'), 0) as done,
      coalesce(sum(total) filter (where answer = 2), 0) as in_time,
      coalesce(sum(total) filter (where answer <> 0 or late_from <= ${today}), 0) as due
    from (${totalled}) as totals
    group by grouping sets ((status_code), (category_id), (month), (disposition_id))
    having sum(total) <> 0`.execute(database);
  return rows
    .flatMap(({ key, left_out, total, done, in_time, due }) => {
      // `grouping()` sets a bit for each column that a row is not grouped by.
      const dimension = ({ 7: 'status', 11: 'category', 13: 'month', 14: 'institution' } as const)[
        Number(left_out)
      ];
      return key === null || key === '' || !dimension
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

/** Office hours until half of each office's reports had their first response, and how many of them were looked at. */
async function readMedians(
  database: Database,
  where: RawBuilder<SqlBool>,
  most: number,
): Promise<{ medians: Numbers['medians']; answered: number }> {
  // In the order of bytes, which is the fastest to sort by.
  const office = sql`disposition_id collate "C"`;
  const { rows } = await sql<{ id: string; median: number; answered: string | number }>`
    select ${office} as id, count(*) as answered,
      round((percentile_cont(0.5) within group (order by first_response_hours))::numeric, 2)::float8 as median
    from (select disposition_id, first_response_hours from complaints
      where ${where} and disposition_id is not null and first_response_hours is not null ${newest(most)}) as answered
    group by ${office}`.execute(database);
  return {
    medians: new Map(rows.map(({ id, median }) => [id, median])),
    answered: rows.reduce((sum, { answered }) => sum + Number(answered), 0),
  };
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
