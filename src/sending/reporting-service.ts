import {
  PAGE_POOL,
  type ReportingService,
  type SendingService,
  type TrackingService,
} from '../client/service.js';
import { lazy, shared, whenHere } from '../widget/lazy.js';

type BuiltIn = ReportingService & Pick<TrackingService, 'reply'> & Pick<SendingService, 'pool'>;

const loadClient = lazy(() => import('../client/sp4n/reporting.js'));

const services = new Map<string, BuiltIn>();

/**
 * The built-in client for an endpoint, by its base URL; the same object for every widget of the page, so that they
 * share one queue. Its code, with the readers of every answer, is loaded with the first call: somebody who only writes
 * doesn't wait for it. Calls reject with `chunk-failed` when it can't be loaded.
 */
export function reportingServiceOf(endpoint: string): BuiltIn {
  const known = services.get(endpoint);
  if (known) return known;
  const reach = shared(async () => (await loadClient()).reportingAt(endpoint));
  const service: BuiltIn = {
    pool: PAGE_POOL,
    preload: async () => void (await reach()),
    ...whenHere(reach, 'capabilities', 'challenge', 'upload', 'create', 'reply'),
  };
  services.set(endpoint, service);
  return service;
}
