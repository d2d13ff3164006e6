import type { CountsWire } from '../../../../src/contract/public/counts.js';
import { toldTotals } from './told-totals.js';

type Results = CountsWire['results'];

const untold = <Item extends { total: number | null }>(list: readonly Item[]): Item[] =>
  list.map((item) => ({ ...item, total: null }));

/**
 * `toldCounts` are counts of late reports as they may be told: the total and the offices' as `toldTotals` has them, and
 * of the other lists the names alone, because one list's numbers would tell what another's leave out.
 * @param isOneOffices whether an office is chosen: its list then counts more than the total
 */
export function toldCounts(results: Results, isOneOffices: boolean): Results {
  const { total, by_institution, loosened } = results;
  const offices = by_institution.map((office) => office.total ?? 0);
  const all = total ?? 0;
  const others = isOneOffices ? 0 : Math.max(0, all - offices.reduce((sum, count) => sum + count, 0));
  const { told, total: sum } = toldTotals([...offices, others]);
  return {
    ...results,
    total: isOneOffices ? toldTotals([all]).total : sum,
    by_status: untold(results.by_status),
    by_classification: untold(results.by_classification),
    by_category: untold(results.by_category),
    by_location: untold(results.by_location),
    by_institution: by_institution.map((office, place) => ({ ...office, total: told[place] ?? null })),
    loosened: loosened.map((one) => (one.without.includes('late') ? one : { ...one, total: null })),
  };
}
