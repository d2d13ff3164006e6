import { whenHere } from '../client/when-here.js';
import { lazy, shared } from '../widget/lazy.js';
import type { BuiltInTracking } from './tracker-client.js';

const loadClient = lazy(() => import('./tracker-client.js'));

/**
 * What the tracker asks of the endpoint at a base URL, through the built-in client. Its code is fetched at once, so that it is on
 * its way while the tracker draws itself, and waited for by the first call; every call rejects with an `AduanError`,
 * `chunk-failed` and `endpoint-missing` included.
 */
export function trackerServiceOf(endpoint: string): BuiltInTracking {
  const reach = shared(async () => (await loadClient()).trackerClientOf(endpoint));
  // Told by the call that needs it.
  reach().catch(() => {});
  return whenHere(
    reach,
    'capabilities',
    'report',
    'ownReport',
    'followUps',
    'attachment',
    'withdraw',
    'newsSetting',
    'changeNews',
  );
}
