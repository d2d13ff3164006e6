import type { FeedService, MasterService, ReportingService } from '../client/service.js';
import type { OutlineService } from '../client/sp4n/outline.js';
import { whenHere } from '../client/when-here.js';
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
  return whenHere(
    reach,
    'capabilities',
    'feed',
    'categories',
    'counts',
    'statistics',
    'map',
    'outline',
    'layer',
    'challenge',
    'support',
    'unsupport',
    'report',
    'ownReport',
    'followUps',
    'attachment',
  );
}
