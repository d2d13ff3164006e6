import {
  PAGE_POOL,
  type ReportingService,
  type SendingService,
  type TrackingService,
} from '../client/service.js';
import { lazy, whenHere } from '../widget/lazy.js';

type BuiltIn = ReportingService & Pick<TrackingService, 'reply'> & Pick<SendingService, 'pool'>;

const loadClient = lazy(() => import('../client/sp4n/reporting.js'));

/** By the endpoint's base URL. */
const services: Record<string, BuiltIn> = {};

/**
 * The built-in client for an endpoint, by its base URL; the same object for every widget of the page, so that they
 * share one queue. Its code, with the readers of every answer, is loaded with the first call: somebody who only writes
 * doesn't wait for it. Calls reject with `chunk-failed` when it can't be loaded.
 */
export const reportingServiceOf = (endpoint: string): BuiltIn =>
  (services[endpoint] ??= whenHere<BuiltIn>(async () => (await loadClient()).reportingAt(endpoint), {
    pool: PAGE_POOL,
  }));
