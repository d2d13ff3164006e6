import type { FeedService, MasterService, ReportingService } from '../client/service.js';
import type { OutlineService } from '../client/sp4n/outline.js';
import type { TrackerService } from '../report/report-lookup.js';
import { lazy, shared } from '../widget/lazy.js';

/**
 * What the feed asks of an endpoint: the list, one report in full, and "Dukung"; counts, numbers, a map and challenges where it
 * has them. Any object with these methods will do.
 */
export type FeedSource = TrackerService &
  Pick<FeedService, 'feed' | 'support' | 'unsupport'> &
  Pick<MasterService, 'categories'> &
  Partial<
    Pick<FeedService, 'counts' | 'statistics' | 'map'> & Pick<ReportingService, 'challenge'> & OutlineService
  >;

const loadClient = lazy(() => import('./feed-client.js'));

/**
 * What the feed asks of the endpoint at a base URL, through the built-in client. Its code is fetched at once, and waited for by
 * the first call; every call rejects with an `AduanError`, `chunk-failed` and `endpoint-missing` included.
 */
export function feedServiceOf(endpoint: string): FeedSource {
  const reach = shared(async () => (await loadClient()).feedClientOf(endpoint));
  // Told by the call that needs it.
  reach().catch(() => {});
  return {
    capabilities: async (options) => (await reach()).capabilities(options),
    feed: async (page, options) => (await reach()).feed(page, options),
    categories: async (options) => (await reach()).categories(options),
    counts: async (query, options) => (await reach()).counts(query, options),
    statistics: async (query, options) => (await reach()).statistics(query, options),
    map: async (query, options) => (await reach()).map(query, options),
    outline: async (url, options) => (await reach()).outline(url, options),
    layer: async (url, options) => (await reach()).layer(url, options),
    challenge: async (options) => (await reach()).challenge(options),
    support: async (id, options) => (await reach()).support(id, options),
    unsupport: async (id, options) => (await reach()).unsupport(id, options),
    report: async (id, options) => (await reach()).report(id, options),
    ownReport: async (code, options) => (await reach()).ownReport(code, options),
    followUps: async (id, options) => (await reach()).followUps(id, options),
    attachment: async (path, options) => (await reach()).attachment(path, options),
  };
}
