import { sql, type RawBuilder } from 'kysely';
import { byTotal, totalOf, type Tally } from '../columns/numbers.js';
import type { FeedDeps } from '../deps.js';
import type { AskedFilters } from '../filters.js';
import { estimateInDays } from './counted-totals.js';
import { areByDay, monthRows, placeRows } from './totalled-rows.js';

/** Totals of a place know neither months nor answers. */
const unanswered = (rows: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`select status_code, category_id, disposition_id, null::date as month, 0 as answer,
    2147483647 as late_from, total from (${rows}) as of_place`;

/**
 * `placeTallies` are about the numbers of a place with more reports than are looked through: words by its totals, or by
 * the newest reports where days are chosen; months as they are everywhere; what was in time by the newest reports.
 * @param newest tallies of the newest reports
 * @param read tallies rows of totals
 */
export async function placeTallies(
  deps: Pick<FeedDeps, 'config' | 'database'>,
  asked: AskedFilters,
  newest: readonly Tally[],
  read: (rows: RawBuilder<unknown>) => Promise<Tally[]>,
): Promise<Tally[]> {
  const everywhere = await read(monthRows({ ...asked, locationId: null }, deps.config));
  const words = areByDay(asked)
    ? scaled(newest, (await estimateInDays(deps, asked)) / totalOf(newest))
    : await read(unanswered(placeRows(asked, deps.config)));
  const offices = new Map(newest.flatMap((one) => (one.dimension === 'institution' ? [[one.key, one]] : [])));
  const ofPlace = words.flatMap((one) => {
    if (one.dimension === 'month') return [];
    const { inTime = 0, due = 0 } = offices.get(one.key) ?? {};
    return [one.dimension === 'institution' ? { ...one, inTime, due } : one];
  });
  const months = everywhere.filter(({ dimension }) => dimension === 'month');
  return [...ofPlace, ...scaled(months, totalOf(words) / totalOf(everywhere))].sort(byTotal);
}

function scaled(tallies: readonly Tally[], factor: number): Tally[] {
  const by = (total: number): number => Math.round(total * factor);
  return tallies
    .map((one) => ({ ...one, total: by(one.total), done: by(one.done) }))
    .filter(({ total }) => total > 0);
}
