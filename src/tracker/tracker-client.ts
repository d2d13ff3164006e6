import type { ReportingService, TrackingService } from '../client/service.js';
import { createCapabilities } from '../client/sp4n/capabilities.js';
import { createTracking } from '../client/sp4n/tracking.js';
import { createTransport } from '../client/transport.js';
import { lazy, whenHere } from '../widget/lazy.js';

/** Calls of the tracker. Replies are sent by the page's queue, which has a client of its own. */
export type BuiltInTracking = Omit<TrackingService, 'reply'> & Pick<ReportingService, 'capabilities'>;

const loadOwnReport = lazy(() => import('../client/sp4n/own-report.js'));

/**
 * Calls of the tracker to one endpoint, with the readers of their answers, which the tracker's first render doesn't
 * need. Calls for reporters alone are loaded with their parts.
 *
 * @param endpoint Base URL, absolute or relative to the page.
 * @throws {AduanError} `endpoint-missing` when it is empty or no http(s) address.
 */
export function trackerClientOf(endpoint: string): BuiltInTracking {
  const transport = createTransport({ endpoint, base: document.baseURI });
  return whenHere<BuiltInTracking>(async () => (await loadOwnReport()).createOwnReport(transport), {
    ...createCapabilities(transport),
    ...createTracking(transport),
  });
}
