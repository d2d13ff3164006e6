import type { z } from 'zod/mini';
import type { feedWire } from '../../../src/contract/public/feed.js';
import { routes } from '../../../src/contract/routes.js';
import type { Endpoint } from '../endpoint.js';
import { taggedAnswer } from '../http/tagged-answer.js';
import { nextCursor, readAsked, readerOf, readPage, settleSearch } from './pages.js';
import type { RequestContext } from '../http/request-context.js';

/** `GET /complaints` */
export async function feed(context: RequestContext, endpoint: Endpoint): Promise<Response> {
  const asked = readAsked(context, endpoint);
  const { database, config, remembered } = endpoint;
  const { signal: asker } = context.req.raw;
  const read = readerOf(asked, endpoint);
  const { filters, total } = await remembered.of(
    `total ${JSON.stringify(asked.filters)}`,
    (signal) => read(() => settleSearch(database, asked.filters, config), signal),
    asker,
  );
  const settled = { ...asked, filters };
  const page = await read(() => readPage(endpoint, settled), asker);
  const next = nextCursor(settled, page, endpoint);
  const body: z.infer<typeof feedWire> = {
    results: {
      data: page.reports.map(({ item }) => item),
      total,
      next_page_url: next && `${routes.feed}?cursor=${next}`,
    },
  };
  return taggedAnswer(context, endpoint.hashing, body);
}
