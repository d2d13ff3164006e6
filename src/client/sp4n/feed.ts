import { readCounts } from '../../contract/public/counts.js';
import { readFeed, writeFeedQuery } from '../../contract/public/feed.js';
import { readMapClusters, writeMapQuery } from '../../contract/public/map.js';
import { routes } from '../../contract/routes.js';
import { readStatistics, writeStatisticsQuery } from '../../contract/public/statistics.js';
import { readSupportsCount } from '../../contract/public/support.js';
import type { FeedService } from '../service.js';
import type { Transport } from '../transport.js';

/** The public feed of an SP4N-compatible endpoint. */
export const createFeed = (transport: Transport): FeedService => ({
  feed: (page, options) =>
    transport.json(
      'pageUrl' in page
        ? { ...options, path: page.pageUrl }
        : { ...options, path: routes.feed, query: writeFeedQuery(page) },
      readFeed,
    ),

  map: (query, options) =>
    transport.json({ ...options, path: routes.map, query: writeMapQuery(query) }, readMapClusters),

  support: (trackingId, options) =>
    transport.json({ ...options, path: routes.support(trackingId), method: 'post' }, readSupportsCount),

  unsupport: (trackingId, options) =>
    transport.json({ ...options, path: routes.support(trackingId), method: 'delete' }, readSupportsCount),

  counts: ({ sort: _sort, page: _page, pageSize: _size, ...filters }, options) =>
    transport.json({ ...options, path: routes.counts, query: writeFeedQuery(filters) }, readCounts),

  statistics: (query = {}, options) =>
    transport.json(
      { ...options, path: routes.statistics, query: writeStatisticsQuery(query) },
      readStatistics,
    ),
});
