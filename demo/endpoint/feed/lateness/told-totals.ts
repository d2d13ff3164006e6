/** Fewer are told nowhere: of one or two reports, neighbours know whose they are. */
const TOLD_FROM = 3;

/**
 * `toldTotals` are the counts that may be told, null for others, and their sum. What is too small to tell is in the sum
 * only where it can't be reckoned from it: those counts together are three or more.
 */
export function toldTotals(counts: readonly number[]): { told: (number | null)[]; total: number | null } {
  const told = counts.map((count) => (count < TOLD_FROM ? null : count));
  const sum = (list: readonly (number | null)[]) => list.reduce<number>((all, one) => all + (one ?? 0), 0);
  const rest = sum(counts) - sum(told);
  const total = sum(told) + (rest < TOLD_FROM ? 0 : rest);
  return { told, total: total < TOLD_FROM ? null : total };
}
