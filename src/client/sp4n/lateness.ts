import { writeFeedQuery } from '../../contract/public/feed.js';
import { readLateReports } from '../../contract/public/lateness.js';
import { readPromises, writePromisesQuery } from '../../contract/public/promises.js';
import { routes } from '../../contract/routes.js';
import type { FeedService } from '../service.js';
import type { Transport } from '../transport.js';

/** Late reports, and kept and broken promises. Reached by import() only. */
export const createLateness = (transport: Transport): Required<Pick<FeedService, 'late' | 'promises'>> => ({
  late: (page, options) =>
    transport.json(
      {
        ...options,
        ...('pageUrl' in page
          ? { path: page.pageUrl }
          : { path: routes.feed, query: [...writeFeedQuery(page), ['late', '1']] }),
      },
      readLateReports,
    ),
  promises: (query = {}, options) =>
    transport.json({ ...options, path: routes.promises, query: writePromisesQuery(query) }, readPromises),
});
