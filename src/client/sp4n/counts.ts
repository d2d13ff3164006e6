import { readCounts } from '../../contract/public/counts.js';
import { writeFeedQuery } from '../../contract/public/feed.js';
import { routes } from '../../contract/routes.js';
import type { FeedService } from '../service.js';
import type { Transport } from '../transport.js';

/** Number of reports left by each further choice of a filter. Reached by import() only. */
export const createCounts = (transport: Transport): Pick<FeedService, 'counts'> => ({
  counts: ({ sort: _sort, page: _page, pageSize: _size, ...filters }, options) =>
    transport.json({ ...options, path: routes.counts, query: writeFeedQuery(filters) }, readCounts),
});
