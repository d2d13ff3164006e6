import { sql } from 'kysely';
import type { z } from 'zod/mini';
import { promisesQueryWire, type PromisesWire } from '../../../../src/contract/public/promises.js';
import { dayIn } from '../../../../src/contract/working-days.js';
import { isDay } from '../../days.js';
import { readQuery, unreadableQuery } from '../../http/query.js';
import { askerOf } from '../../http/remote-address.js';
import type { RequestContext } from '../../http/request-context.js';
import { taggedAnswer } from '../../http/tagged-answer.js';
import type { FeedDeps } from '../deps.js';
import { toldTotals } from './told-totals.js';

type Results = PromisesWire['results'];
const NUMBERS = ['kept', 'broken', 'open'] as const;

/** `Days` are promised days, both included, YYYY-MM-DD. */
interface Days {
  from: string;
  to: string;
}

/** Most days that are counted at once: a leap year. */
const DAYS_MAX = 366;
const DAY_MS = 86_400_000;
const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** `GET /complaints/promises?from=&to=`: promises of public answers, by the promised day. */
export async function promises(context: RequestContext, endpoint: FeedDeps): Promise<Response> {
  const { config, hashing, remembered, publicQueries } = endpoint;
  const today = dayIn(config.timeZone, config.now());
  const days = readDays(readQuery(context, promisesQueryWire), today);
  const asker = askerOf(context, config);
  const results = await remembered.of(
    `promises ${today} ${days.from} ${days.to}`,
    (signal) => publicQueries.count(() => countPromises(endpoint, days, today), { ...asker, signal }),
    asker.signal,
  );
  // A promise is broken when its day is over, though nothing has changed.
  return taggedAnswer(context, hashing, { results }, { key: 'feed', isOfTheMoment: true });
}

/** Half a year back and ahead, or a year from the one bound that is given. @throws ApiError 400 */
function readDays({ from, to }: z.infer<typeof promisesQueryWire>, today: string): Days {
  const wrong = Object.entries({ from, to }).flatMap(([name, day]) => (day && !isDay(day) ? [name] : []));
  if (wrong.length > 0) throw unreadableQuery(wrong);
  const first = from || daysLater(to || today, to ? 1 - DAYS_MAX : -DAYS_MAX / 2);
  const days = { from: first, to: to || daysLater(first, DAYS_MAX - 1) };
  if (days.from > days.to || daysLater(days.from, DAYS_MAX - 1) < days.to)
    throw unreadableQuery(['from', 'to']);
  return days;
}

async function countPromises(
  { database, config }: Pick<FeedDeps, 'database' | 'config'>,
  { from, to }: Days,
  today: string,
): Promise<Results> {
  const { timeZone, masters } = config;
  const count = (what: string) => sql.raw(`count(*) filter (where ${what})::int`);
  const { rows } = await sql<
    Record<(typeof NUMBERS)[number], number> & { id: string | null; name: string | null }
  >`
    select institution_id as id, max(institution_name) as name, ${count('is_kept')} as kept,
      ${count('not is_kept and not is_ahead')} as broken, ${count('not is_kept and is_ahead')} as open
    from (
      select institution_id, institution_name, promised_at >= ${today}::date as is_ahead,
        kept_at is not null and (kept_at at time zone ${timeZone})::date <= promised_at as is_kept
      from promises where is_shown and promised_at between ${from}::date and ${to}::date
    ) as promise
    group by institution_id order by count(*) desc, institution_id collate "C"`.execute(database);
  const told = NUMBERS.map((name) => toldTotals(rows.map((row) => row[name])));
  const numbersOf = (value: (of: ReturnType<typeof toldTotals>) => number | null) => {
    const [kept = null, broken = null, open = null] = told.map(value);
    return { kept, broken, open };
  };
  return {
    from,
    to,
    ...numbersOf(({ total }) => total),
    by_institution: rows.flatMap(({ id, name }, place) => {
      const numbers = numbersOf((of) => of.told[place] ?? null);
      const isTold = id !== null && Object.values(numbers).some((number) => number !== null);
      return isTold ? [{ id, name: masters.institution(id)?.name ?? name ?? id, ...numbers }] : [];
    }),
  };
}
