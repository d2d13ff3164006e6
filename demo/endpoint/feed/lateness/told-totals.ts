/** Fewer are told nowhere: of one or two reports, neighbours know whose they are. */
const TOLD_FROM = 3;

/**
 * `toldTotals` are the counts that may be told, null for others, and their sum. What is too small to tell is in the sum
 * only where none of it can be reckoned from that: together three or more, and not so many that each must be two.
 */
export function toldTotals(counts: readonly number[]): { told: (number | null)[]; total: number | null } {
  const told = counts.map((count) => (count < TOLD_FROM ? null : count));
  const sum = (list: readonly (number | null)[]) => list.reduce<number>((all, one) => all + (one ?? 0), 0);
  const rest = sum(counts) - sum(told);
  const untold = counts.filter((count) => count > 0 && count < TOLD_FROM).length;
  const isTold = rest >= TOLD_FROM && rest < untold * (TOLD_FROM - 1);
  const total = sum(told) + (isTold ? rest : 0);
  return { told, total: total < TOLD_FROM ? null : total };
}
