import type { Context } from 'hono';
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { statisticsQueryWire, type StatisticsWire } from '../../../src/contract/statistics.js';
import { statusOf } from '../../../src/contract/statuses.js';
import { DEADLINES } from '../capabilities.js';
import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import type { Endpoint } from '../endpoint.js';
import { readQuery } from '../query.js';
import { taggedAnswer } from '../tagged-answer.js';
import { conditions, readFilters, type Filters } from './filters.js';
import { all } from './pages.js';
import { workingDays, workingHoursUntil, workingDaysOver } from './working-time.js';

type Results = StatisticsWire['results'];

/** Seconds for which a cache may answer with what it has while it asks anew: the numbers of a town move slowly. */
const STALE_SECONDS = 600;

/** `GET /complaints/statistics?from=&to=`: over the public reports that were filed in those days, both included. */
export async function statistics(context: Context, endpoint: Endpoint): Promise<Response> {
  const { hashing, remembered } = endpoint;
  const filters = readFilters(readQuery(context, statisticsQueryWire));
  const results = await remembered.of(`statistics ${JSON.stringify(filters)}`, () =>
    countAll(filters, endpoint),
  );
  return taggedAnswer(context, hashing, { results }, { maxAge: 0, staleSeconds: STALE_SECONDS });
}

async function countAll(filters: Filters, { database, config }: Endpoint): Promise<Results> {
  const where = all(conditions(filters, config));
  const byStatus = await countBy(database, where, sql`status_code`);
  const byCategory = await countBy(database, where, sql`category_id`);
  const byMonth = await countBy(
    database,
    where,
    sql`to_char(created_at at time zone ${sql.lit(config.timeZone)}, 'YYYY-MM')`,
  );
  return {
    total: byStatus.reduce((sum, { total }) => sum + total, 0),
    by_status: byStatus.map(({ key, total }) => ({
      status_code: key,
      status_name: statusOf(key)?.name ?? key,
      total,
    })),
    by_category: byCategory.map(({ key, total }) => ({
      id: key,
      name: config.masters.category(key)?.name ?? key,
      total,
    })),
    by_month: byMonth
      .map(({ key, total }) => ({ month: key, total }))
      .sort((a, b) => (a.month < b.month ? -1 : 1)),
    by_institution: await byInstitution(database, where, config),
  };
}

/** Most first. */
export async function countBy(
  database: Database,
  where: RawBuilder<SqlBool>,
  key: RawBuilder<unknown>,
): Promise<{ key: string; total: number }[]> {
  const rows = await database
    .selectFrom('complaints')
    .select([sql<string | null>`${key}`.as('key'), sql<string | number>`count(*)`.as('total')])
    .where(where)
    .groupBy(sql`1`)
    .orderBy('total', 'desc')
    .orderBy('key')
    .execute();
  return rows.flatMap(({ key: found, total }) =>
    found === null ? [] : [{ key: found, total: Number(total) }],
  );
}

interface InstitutionRow {
  id: string;
  name: string;
  total: string | number;
  done: string | number;
  median: number | null;
  rate: number | null;
}

/**
 * Of the office that has a report now. The first response is counted in office hours from the filing, because that is how long
 * a person waited. In time is an answer within the working days that its kind of report is allowed, counted from the day after
 * its verification; what is unanswered counts as late once those are over, and not at all before.
 */
async function byInstitution(
  database: Database,
  where: RawBuilder<SqlBool>,
  config: Pick<EndpointConfig, 'timeZone' | 'now' | 'masters'>,
): Promise<Results['by_institution']> {
  const now = config.now();
  const local = (instant: RawBuilder<unknown>) => sql`(${instant} at time zone ${sql.lit(config.timeZone)})`;
  const allowed = sql`case classification_id ${sql.join(
    Object.entries(DEADLINES.resolve).map(([id, days]) => sql`when ${sql.lit(id)} then ${sql.lit(days)}`),
    sql` `,
  )} else ${sql.lit(Math.max(...Object.values(DEADLINES.resolve)))} end`;
  const query = sql<InstitutionRow>`
    with reports as (
      select disposition_id, disposition_name, status_code, ${allowed} as allowed,
        ${local(sql`created_at`)} as filed, ${local(sql`verified_at`)} as verified,
        ${local(sql`answered_at`)} as answered, ${local(sql`${now}::timestamptz`)} as today
      from complaints where ${where} and disposition_id is not null
    ), ${workingDays(sql`select min(filed)::date from reports`, sql`select max(greatest(answered, today))::date from reports`)},
    measured as (
      select reports.*, ${workingHoursUntil('answered')} - ${workingHoursUntil('filed')} as hours,
        ${workingDaysOver('answered', 'verified')} < allowed as answered_in_time,
        ${workingDaysOver('today', 'verified')} >= allowed as is_over
      from reports
        join days as days_filed on days_filed.day = filed::date
        join days as days_verified on days_verified.day = verified::date
        join days as days_today on days_today.day = today::date
        left join days as days_answered on days_answered.day = answered::date
    )
    select disposition_id as id, max(disposition_name) as name, count(*) as total,
      count(*) filter (where status_code = 'done') as done,
      round((percentile_cont(0.5) within group (order by hours))::numeric, 2)::float8 as median,
      round((count(*) filter (where answered_in_time))::numeric
        / nullif(count(*) filter (where answered is not null or is_over), 0), 4)::float8 as rate
    from measured group by disposition_id order by total desc, id`;
  const { rows } = await database.transaction().execute(async (transaction) => {
    // Compiling this query takes a server seconds, running it a fraction of one.
    await sql`select set_config('jit', 'off', true)`.execute(transaction);
    return await query.execute(transaction);
  });
  return rows.map((row) => ({
    id: row.id,
    name: config.masters.institution(row.id)?.name ?? row.name,
    total: Number(row.total),
    done: Number(row.done),
    median_first_response_working_hours: row.median,
    on_time_rate: row.rate,
  }));
}
