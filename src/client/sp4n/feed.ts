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
        // A list to look through is asked for again and again: the browser holds it, to be told that it is the same.
        // All others tell what was typed, or which topic a report is about.
        cache: 'sort' in page && !page.search ? 'no-cache' : 'no-store',
        ...('pageUrl' in page ? { path: page.pageUrl } : { path: routes.feed, query: writeFeedQuery(page) }),
      },
      readFeed,
    ),

  support: (trackingId, options) =>
    transport.json({ ...options, path: routes.support(trackingId), method: 'post' }, readSupportsCount),

  unsupport: (trackingId, options) =>
    transport.json({ ...options, path: routes.support(trackingId), method: 'delete' }, readSupportsCount),
});
