import type { ReportingService, TrackingService } from '../client/service.js';
import { createCapabilities } from '../client/sp4n/capabilities.js';
import { createTracking } from '../client/sp4n/tracking.js';
import { createTransport } from '../client/transport.js';
import { lazy } from '../widget/lazy.js';

/** Following reports. Replies go through the page's queue, which has a client of its own. */
export type BuiltInTracking = Omit<TrackingService, 'reply'> & Pick<ReportingService, 'capabilities'>;

const loadOwnReport = lazy(() => import('../client/sp4n/own-report.js'));

/**
 * What the tracker asks of one endpoint: the HTTP client with the readers of its answers, which the tracker draws itself without. What only a
 * reporter asks for comes with what shows it.
 *
 * @param endpoint Base URL, absolute or relative to the page.
 * @throws {AduanError} `endpoint-missing` when it is empty or no http(s) address.
 */
export function trackerClientOf(endpoint: string): BuiltInTracking {
  const transport = createTransport({ endpoint, base: document.baseURI });
  const notifying = async () => (await loadOwnReport()).createNotifying(transport);
  return {
    ...createCapabilities(transport),
    ...createTracking(transport),
    withdraw: async (...given) => (await loadOwnReport()).createWithdrawing(transport).withdraw(...given),
    newsSetting: async (...given) => (await notifying()).newsSetting(...given),
    changeNews: async (...given) => (await notifying()).changeNews(...given),
  };
}
