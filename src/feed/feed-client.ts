/** What the feed loads after its first paint, over what the tracker loads too: the client for the list. */
import { loadChunk } from '../client/load-chunk.js';
import { endpointUrl } from '../client/location.js';
import type { FeedService } from '../client/service.js';
import { createFeed } from '../client/sp4n/feed.js';
import { createMasters } from '../client/sp4n/masters.js';
import { createOutline, type OutlineService } from '../client/sp4n/outline.js';
import { createTransport } from '../client/transport.js';
import { share } from './in-flight-requests.js';
import type { FeedSource } from './feed-service.js';
import { trackingServiceOf } from '../report/report-client.js';

export { categoryOptions } from './filters/category-options.js';
export { openData } from './filters/open-data.js';

/**
 * Several feeds of a page share what they ask at the same time.
 *
 * @param endpoint Base URL, absolute or relative to the page.
 * @throws {AduanError} `endpoint-missing` when it is empty or no http(s) address.
 */
export function feedClientOf(endpoint: string): FeedSource & Pick<FeedService, 'map'> & OutlineService {
  const transport = createTransport({ endpoint, base: document.baseURI });
  const tracking = trackingServiceOf(endpoint);
  const feed = createFeed(transport);
  const masters = createMasters(transport);
  const key = (question: string, asked: unknown = null) =>
    JSON.stringify([endpointUrl(endpoint, document.baseURI).href, question, asked]);
  return {
    ...tracking,
    ...feed,
    ...masters,
    ...createOutline(transport),
    challenge: async (options) =>
      (await loadChunk(() => import('../client/sp4n/sending.js')))
        .createSending(transport)
        .challenge(options),
    capabilities: (options = {}) => share(key('capabilities'), options, tracking.capabilities),
    categories: (options = {}) => share(key('categories'), options, masters.categories),
    feed: (page, options = {}) => share(key('feed', page), options, (own) => feed.feed(page, own)),
    map: (query, options = {}) => share(key('map', query), options, (own) => feed.map(query, own)),
    counts: (query, options = {}) => share(key('counts', query), options, (own) => feed.counts(query, own)),
    statistics: (query = {}, options = {}) =>
      share(key('statistics', query), options, (own) => feed.statistics(query, own)),
  };
}
