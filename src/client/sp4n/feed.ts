import { readFeed, writeFeedQuery } from '../../contract/public/feed.js';
import { routes } from '../../contract/routes.js';
import { readSupportsCount } from '../../contract/public/support.js';
import type { FeedService } from '../service.js';
import type { Transport } from '../transport.js';

/** The public list of an SP4N-compatible endpoint, and "Dukung". */
export const createFeed = (transport: Transport): Pick<FeedService, 'feed' | 'support' | 'unsupport'> => ({
  feed: (page, options) =>
    transport.json(
      {
        ...options,
        // The browser may hold a list for shared caches, of before.
        cache: 'no-cache',
        ...('pageUrl' in page ? { path: page.pageUrl } : { path: routes.feed, query: writeFeedQuery(page) }),
      },
      readFeed,
    ),

  support: (trackingId, options) =>
    transport.json({ ...options, path: routes.support(trackingId), method: 'post' }, readSupportsCount),

  unsupport: (trackingId, options) =>
    transport.json({ ...options, path: routes.support(trackingId), method: 'delete' }, readSupportsCount),
});
