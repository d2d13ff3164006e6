/**
 * What the tracker loads after its first paint, in one chunk with what the form uses too: the HTTP client, the readers of
 * its answers, and the question what the endpoint can do.
 */
import type { SendingService } from '../client/service.js';
import { createReporting } from '../client/sp4n/reporting.js';
import { createTracking } from '../client/sp4n/tracking.js';
import { createTransport } from '../client/transport.js';
import type { TrackerService } from './report-lookup.js';

export { ConnectionController } from '../widget/connection-controller.js';

/**
 * What the tracker asks of one endpoint.
 * @param endpoint Base URL, absolute or relative to the page.
 * @throws {AduanError} `endpoint-missing` when it is empty or no http(s) address.
 */
export function trackingServiceOf(endpoint: string): TrackerService & SendingService {
  const transport = createTransport({ endpoint, base: document.baseURI });
  return { ...createReporting(transport), ...createTracking(transport) };
}
