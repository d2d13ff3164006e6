import type { SendingService } from '../client/service.js';
import { createReporting } from '../client/sp4n/reporting.js';
import { createTransport } from '../client/transport.js';

const services = new Map<string, SendingService>();

/** The built-in client for an endpoint; the same one for every widget of the page, so that they share one queue. */
export function reportingServiceOf(endpoint: string): SendingService {
  let service = services.get(endpoint);
  if (!service) services.set(endpoint, (service = createReporting(createTransport({ endpoint }))));
  return service;
}
