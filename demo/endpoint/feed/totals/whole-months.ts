/** Days, both included, YYYY-MM-DD; null for no bound. */
export interface Days {
  from: string | null;
  to: string | null;
}

/** `Span` is days to count in, or out of the whole months. */
interface Span {
  from: string;
  to: string;
  by: 1 | -1;
}

/**
 * `Months` are whole months, as their first days, both included, and the days that they lack of the span or have beside
 * it, whichever are fewer.
 */
export interface Months {
  /** Null where no month is whole. */
  whole: Days | null;
  rest: Span[];
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
  if (from !== null && to !== null && first! >= end!) return { whole: null, rest: [{ from, to, by: 1 }] };
  const whole = { from: first, to: end && monthOf(later(end, -1)) };
  const rest: Span[] = [];
  if (from !== null && first !== from) {
    const part = fewer({ from, to: later(first!, -1) }, { from: monthOf(from), to: later(from, -1) });
    if (part.by === -1) whole.from = part.from;
    rest.push(part);
  }
  if (to !== null && end !== later(to, 1)) {
    const part = fewer({ from: end!, to }, { from: later(to, 1), to: later(monthAfter(to), -1) });
    if (part.by === -1) whole.to = end;
    rest.push(part);
  }
  return { whole, rest };
}

/** @param lacking days of a month that are in the span @param beside its other days */
function fewer(lacking: Omit<Span, 'by'>, beside: Omit<Span, 'by'>): Span {
  const days = ({ from, to }: Omit<Span, 'by'>): number => Date.parse(to) - Date.parse(from);
  return days(beside) < days(lacking) ? { ...beside, by: -1 } : { ...lacking, by: 1 };
}
