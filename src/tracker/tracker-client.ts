import type { ReportingService, SendingService, TrackingService } from '../client/service.js';
import { createReporting } from '../client/sp4n/reporting.js';
import { createTracking } from '../client/sp4n/tracking.js';
import { createTransport } from '../client/transport.js';

/** Following reports, and what the queue of replies sends through. */
export type BuiltInTracking = TrackingService & ReportingService & Pick<SendingService, 'pool'>;

/**
 * What the tracker asks of one endpoint, and what its queue of replies sends through: the HTTP client with the readers of its
 * answers, which the tracker draws itself without.
 *
 * @param endpoint Base URL, absolute or relative to the page.
 * @throws {AduanError} `endpoint-missing` when it is empty or no http(s) address.
 */
export function trackerClientOf(endpoint: string): BuiltInTracking {
  const transport = createTransport({ endpoint, base: document.baseURI });
  return { ...createReporting(transport), ...createTracking(transport) };
}
