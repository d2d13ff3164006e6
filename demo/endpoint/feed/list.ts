import { setTimeout } from 'node:timers/promises';
import type { z } from 'zod/mini';
import type { feedWire } from '../../../src/contract/public/feed.js';
import { routes } from '../../../src/contract/routes.js';
import type { FeedDeps } from './deps.js';
import { taggedAnswer } from '../http/tagged-answer.js';
import { chosenRows, isCountable, isSpan } from './columns/chosen.js';
import type { Columns } from './columns/columns.js';
import { countSpan } from './columns/numbers.js';
import type { AskedFilters } from './filters.js';
import type { PublicQueryLimits } from './public-query-limits.js';
import { askerOf } from '../http/remote-address.js';
import type { Asker } from '../limits/slots.js';
import { totalByTotals } from './totals/counted-totals.js';
import {
  nextCursor,
  readAsked,
  readerOf,
  readPage,
  settleSearch,
  totalOf,
  type SettledSearch,
} from './pages.js';
import type { RequestContext } from '../http/request-context.js';

/** Milliseconds that a list waits for the total of very many reports. Later it goes without: the wire allows null. */
const TOTAL_MS = 50;

/** `GET /complaints` */
export async function feed(context: RequestContext, endpoint: FeedDeps): Promise<Response> {
  const asked = readAsked(context, endpoint);
  const asker = askerOf(context, endpoint.config);
  const read = readerOf(asked, endpoint);
  const columns = isCountable(asked.filters) ? await endpoint.columns.current() : null;
  const isQuick = columns === null && asked.filters.search === '' && endpoint.columns.isLarge;
  const { filters, didYouMean, isWeak, ...rest } = columns
    ? counted(columns, asked.filters, endpoint)
    : isQuick
      ? withQuickTotal(endpoint, asked.filters, asker)
      : await withTotal(endpoint, asked.filters, read, asker);
  const [total, page] = await Promise.all([
    rest.total,
    read(() => readPage(endpoint, { ...asked, filters }), asker),
  ]);
  const next = nextCursor({ ...asked, filters }, page, endpoint);
  const body: z.infer<typeof feedWire> = {
    results: {
      data: page.reports.map(({ item }) => item),
      total,
      next_page_url: next && `${routes.feed}?cursor=${next}`,
      ...(didYouMean !== null && { did_you_mean: didYouMean }),
      ...(isWeak && { is_weak: true as const }),
    },
  };
  const isTyped = asked.filters.search !== '';
  const isOfTheMoment = asked.filters.lateOn !== null;
  return taggedAnswer(context, endpoint.hashing, body, { key: 'feed', isTyped, isOfTheMoment });
}

function counted(
  columns: Columns,
  asked: AskedFilters,
  { config }: FeedDeps,
): SettledSearch & { total: number } {
  const total = isSpan(asked)
    ? countSpan(columns, asked, config).sums.total
    : chosenRows(columns, asked, config).length;
  return { filters: { ...asked, found: null }, didYouMean: null, isWeak: false, total };
}

async function withTotal(
  endpoint: FeedDeps,
  asked: AskedFilters,
  read: PublicQueryLimits['count'],
  asker: Asker,
): Promise<SettledSearch & { total: number }> {
  const question = `total ${JSON.stringify(asked)}`;
  return await endpoint.remembered.of(
    question,
    (signal) => read(() => settled(endpoint, asked), { ...asker, signal }),
    asker.signal,
  );
}

/**
 * `withQuickTotal` counts beside the reading of the page, and gives the total if it is ready in time; else the count
 * goes on for the next client.
 */
function withQuickTotal(
  endpoint: FeedDeps,
  asked: AskedFilters,
  { from, network }: Required<Pick<Asker, 'from' | 'network'>>,
): SettledSearch & { total: Promise<number | null> } {
  const counting = withTotal(endpoint, asked, endpoint.publicQueries.count, { from, network }).then(
    ({ total }) => total,
    () => null,
  );
  const total = Promise.race([counting, setTimeout(TOTAL_MS, null, { ref: false })]);
  return { filters: { ...asked, found: null }, didYouMean: null, isWeak: false, total };
}

async function settled(endpoint: FeedDeps, asked: AskedFilters): Promise<SettledSearch & { total: number }> {
  const search = await settleSearch(endpoint, asked);
  const kept =
    isCountable(asked) && (await endpoint.totals.areFilled()) ? await totalByTotals(endpoint, asked) : null;
  return { ...search, total: kept ?? (await totalOf(endpoint, search.filters)) };
}
