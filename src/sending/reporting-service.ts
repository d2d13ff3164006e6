import type { ReportingService, TrackingService } from '../client/service.js';
import { createReporting } from '../client/sp4n/reporting.js';
import { createTransport } from '../client/transport.js';

type BuiltIn = ReportingService & Pick<TrackingService, 'reply'>;

const services = new Map<string, BuiltIn>();

/** The built-in client for an endpoint, by its base URL; the same one for every widget of the page, so that they share one queue. */
export function reportingServiceOf(endpoint: string): BuiltIn {
  let service = services.get(endpoint);
  if (!service) services.set(endpoint, (service = createReporting(createTransport({ endpoint }))));
  return service;
}
