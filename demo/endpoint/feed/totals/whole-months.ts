/** Days, both included, YYYY-MM-DD; null for no bound. */
export interface Days {
  from: string | null;
  to: string | null;
}

/** `Months` are the whole months of a span of days, as their first days, both included, and the days left over. */
export interface Months {
  /** Null where no month is whole. */
  whole: Days | null;
  rest: { from: string; to: string }[];
}

const DAY_MS = 86_400_000;
const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;
/** The first day of the next month. */
const monthAfter = (day: string): string => monthOf(later(monthOf(day), 31));

export function wholeMonths({ from, to }: Days): Months {
  if (from !== null && to !== null && from > to) return { whole: null, rest: [] };
  const first = from === null || from === monthOf(from) ? from : monthAfter(from);
  /** The month behind the last whole one. */
  const end = to === null ? null : monthOf(later(to, 1));
  if (from !== null && to !== null && first! >= end!) return { whole: null, rest: [{ from, to }] };
  const rest = [];
  if (from !== null && first !== from) rest.push({ from, to: later(first!, -1) });
  if (to !== null && end !== later(to, 1)) rest.push({ from: end!, to });
  return { whole: { from: first, to: end && monthOf(later(end, -1)) }, rest };
}
