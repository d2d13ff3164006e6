import type { z } from 'zod/mini';
import type { feedWire } from '../../../src/contract/public/feed.js';
import { routes } from '../../../src/contract/routes.js';
import type { Endpoint } from '../endpoint.js';
import { taggedAnswer } from '../http/tagged-answer.js';
import { chosenRows, isCountable, isSpan } from './columns/chosen.js';
import type { Columns } from './columns/columns.js';
import { countSpan } from './columns/numbers.js';
import type { AskedFilters } from './filters.js';
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

/** `GET /complaints` */
export async function feed(context: RequestContext, endpoint: Endpoint): Promise<Response> {
  const asked = readAsked(context, endpoint);
  const { remembered } = endpoint;
  const { signal: asker } = context.req.raw;
  const read = readerOf(asked, endpoint);
  const columns = isCountable(asked.filters) ? await endpoint.columns.current() : null;
  const { filters, total, didYouMean } = columns
    ? counted(columns, asked.filters, endpoint)
    : await remembered.of(
        `total ${JSON.stringify(asked.filters)}`,
        (signal) => read(() => settled(endpoint, asked.filters), signal),
        asker,
      );
  const page = await read(() => readPage(endpoint, { ...asked, filters }), asker);
  const next = nextCursor({ ...asked, filters }, page, endpoint);
  const body: z.infer<typeof feedWire> = {
    results: {
      data: page.reports.map(({ item }) => item),
      total,
      next_page_url: next && `${routes.feed}?cursor=${next}`,
      ...(didYouMean !== null && { did_you_mean: didYouMean }),
    },
  };
  return taggedAnswer(context, endpoint.hashing, body);
}

function counted(
  columns: Columns,
  asked: AskedFilters,
  { config }: Endpoint,
): SettledSearch & { total: number } {
  const total = isSpan(asked)
    ? countSpan(columns, asked, config).sums.total
    : chosenRows(columns, asked, config).length;
  return { filters: { ...asked, found: null }, didYouMean: null, total };
}

async function settled(endpoint: Endpoint, asked: AskedFilters): Promise<SettledSearch & { total: number }> {
  const search = await settleSearch(endpoint, asked);
  return { ...search, total: await totalOf(endpoint, search.filters) };
}
