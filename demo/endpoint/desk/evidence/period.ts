import { dayIn } from '../../../../src/contract/working-days.js';
import type { EndpointConfig } from '../../config.js';
import { isDay } from '../../days.js';
import type { RequestContext } from '../../http/request-context.js';
import { invalid } from '../../words/errors.js';

/** `Period` is the days of filing that evidence is about, both included, `YYYY-MM-DD`. */
export interface Period {
  from: string;
  to: string;
}

/** Longest period, in months: a table of more lines would be read by nobody. */
const MONTHS_MAX = 60;

const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** `readPeriod` reads the address; without days, this month and the eleven before it. @throws ApiError 422 by field */
export function readPeriod(
  context: RequestContext,
  { timeZone, now }: Pick<EndpointConfig, 'timeZone' | 'now'>,
): Period {
  const to = readOneDay(context, 'to') ?? dayIn(timeZone, now());
  const from = readOneDay(context, 'from') ?? firstOf(monthsOf(to) - 11);
  if (from > to) throw invalid({ to: [{ key: 'desk-evidence-order' }] });
  if (monthsOf(to) - monthsOf(from) >= MONTHS_MAX)
    throw invalid({ from: [{ key: 'desk-evidence-span', values: { months: MONTHS_MAX } }] });
  return { from, to };
}

function readOneDay(context: RequestContext, name: 'from' | 'to'): string | null {
  const day = context.req.query(name)?.trim() ?? '';
  if (day === '') return null;
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !isDay(day))
    throw invalid({ [name]: [{ key: 'desk-evidence-day' }] });
  return day;
}

const firstOf = (months: number): string =>
  `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
