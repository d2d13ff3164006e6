import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { EndpointConfig } from '../../config.js';
import { categoryAndBelow } from '../../reference-data/masters.js';
import { rowLiesIn } from '../../reference-data/within.js';
import { conditions, type Filters } from '../filters.js';
import { all } from '../pages.js';
import { ANSWERS, PLACES, summedUp, WORDS } from './summed-up.js';
import { wholeMonths, type Days } from './whole-months.js';

type Config = Pick<EndpointConfig, 'masters' | 'timeZone'>;

/** Whether the filters choose by day. Totals are kept by month and by place, and by no day of a place. */
export const areByDay = ({ from, to }: Filters): boolean => from !== null || to !== null;

/** `monthRows` are totals by month, words and answers. The place of a report must not be asked for. */
export function monthRows(filters: Filters, config: Config): RawBuilder<unknown> {
  const { whole, rest } = wholeMonths(filters);
  const columns = sql`${ANSWERS}, ${WORDS}`;
  const parts = rest.map(({ from, to, by }) => {
    const reports = summedUp(publicOnes({ ...filters, from, to }, config));
    return by === 1 ? reports : sql`select ${columns}, -total as total from (${reports}) as beside`;
  });
  if (whole !== null) {
    const where = all([...wordsOf(filters, config), ...monthsIn(whole)]);
    parts.push(
      sql`select ${columns}, total from month_totals where ${where}`,
      sql`select ${columns}, change as total from total_changes where ${where}`,
    );
  }
  if (parts.length === 0) parts.push(summedUp(sql<SqlBool>`false`));
  return sql.join(
    parts.map((part) => sql`select ${columns}, total from (${part}) as part`),
    sql` union all `,
  );
}

/** `placeRows` are totals by place and words, of all days. */
export function placeRows(filters: Filters, config: Config): RawBuilder<unknown> {
  const { locationId } = filters;
  const where = all([
    ...wordsOf(filters, config),
    ...(locationId === null ? [] : [placeOf(locationId, config)]),
  ]);
  return sql`select ${WORDS}, ${PLACES}, total from place_totals where ${where}
    union all select ${WORDS}, ${PLACES}, change as total from total_changes where ${where}`;
}

/** `newestRows` are the newest of the chosen reports themselves, each with the total 1. */
export function newestRows(filters: Filters, config: Config, most: number): RawBuilder<unknown> {
  return summedUp(publicOnes(filters, config), most);
}

const publicOnes = (filters: Filters, config: Config): RawBuilder<SqlBool> =>
  all(conditions({ ...filters, found: null }, config));

/** `wordsOf` are the same conditions as in `filters.ts`, on totals. */
function wordsOf(filters: Filters, { masters }: Config): RawBuilder<SqlBool>[] {
  const { statuses, classificationId, categoryId, institutionId } = filters;
  const asked = {
    status_code: statuses.length === 0 ? null : statuses,
    classification_id: classificationId === null ? null : [classificationId],
    category_id: categoryId === null ? null : categoryAndBelow(masters, categoryId),
    disposition_id: institutionId === null ? null : [institutionId],
  };
  const conditions = Object.entries(asked).flatMap(([column, words]) =>
    words === null ? [] : [sql<SqlBool>`${sql.ref(column)} in (${sql.join(words)})`],
  );
  return [sql<SqlBool>`true`, ...conditions];
}

function placeOf(locationId: string, { masters }: Config): RawBuilder<SqlBool> {
  const code = masters.location(locationId)?.code;
  return code === undefined ? sql<SqlBool>`location_id = ${locationId}` : rowLiesIn(code);
}

function monthsIn({ from, to }: Days): RawBuilder<SqlBool>[] {
  return [
    from !== null && sql<SqlBool>`month >= ${from}::date`,
    to !== null && sql<SqlBool>`month <= ${to}::date`,
  ].filter((condition) => condition !== false);
}
