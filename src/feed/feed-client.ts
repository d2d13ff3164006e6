/** The built-in client of the feed: everything it asks of an endpoint. */
import { endpointUrl } from '../client/location.js';
import { createFeed } from '../client/sp4n/feed.js';
import { createMasters } from '../client/sp4n/masters.js';
import { createOutline } from '../client/sp4n/outline.js';
import { createReporting } from '../client/sp4n/reporting.js';
import { createTracking } from '../client/sp4n/tracking.js';
import { createTransport } from '../client/transport.js';
import type { FeedSource } from './feed-service.js';
import { share } from './in-flight-requests.js';

/**
 * Several feeds of a page share what they ask at the same time.
 *
 * @param endpoint Base URL, absolute or relative to the page.
 * @throws {AduanError} `endpoint-missing` when it is empty or no http(s) address.
 */
export function feedClientOf(endpoint: string): Required<FeedSource> {
  const transport = createTransport({ endpoint, base: document.baseURI });
  const reporting = createReporting(transport);
  const feed = createFeed(transport);
  const masters = createMasters(transport);
  const root = endpointUrl(endpoint, document.baseURI).href;
  const key = (question: string, asked: unknown = null) => JSON.stringify([root, question, asked]);
  return {
    ...reporting,
    ...createTracking(transport),
    ...feed,
    ...masters,
    ...createOutline(transport),
    capabilities: (options = {}) => share(key('capabilities'), options, reporting.capabilities),
    categories: (options = {}) => share(key('categories'), options, masters.categories),
    feed: (page, options = {}) => share(key('feed', page), options, (own) => feed.feed(page, own)),
    map: (query, options = {}) => share(key('map', query), options, (own) => feed.map(query, own)),
    counts: (query, options = {}) => share(key('counts', query), options, (own) => feed.counts(query, own)),
    statistics: (query = {}, options = {}) =>
      share(key('statistics', query), options, (own) => feed.statistics(query, own)),
  };
}
