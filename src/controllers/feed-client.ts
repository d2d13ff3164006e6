/** What the feed loads after its first paint, over what the tracker loads too: the client for the list. */
import { createFeed } from '../client/sp4n/feed.js';
import { createMasters } from '../client/sp4n/masters.js';
import { createTransport } from '../client/transport.js';
import type { FeedSource } from './feed-source.js';
import { trackingServiceOf } from './report-client.js';

export { categoryOptions } from './feed-categories.js';
export { supportKey } from './feed-support-key.js';

/**
 * @param endpoint Base URL, absolute or relative to the page.
 * @throws {AduanError} `endpoint-missing` when it is empty or no http(s) address.
 */
export function feedClientOf(endpoint: string): FeedSource {
  const transport = createTransport({ endpoint, base: document.baseURI });
  return { ...trackingServiceOf(endpoint), ...createFeed(transport), ...createMasters(transport) };
}
