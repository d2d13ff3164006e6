import { PAGE_POOL } from '../client/page-pool.js';
import type { ReportingService, SendingService, TrackingService } from '../client/service.js';
import { lazy, shared } from '../widget/lazy.js';

type BuiltIn = ReportingService & Pick<TrackingService, 'reply'> & Pick<SendingService, 'pool'>;

const loadClient = lazy(() => import('./built-in-client.js'));

const services = new Map<string, BuiltIn>();

/**
 * The built-in client for an endpoint, by its base URL; the same one for every widget of the page, so that they share one queue. Its code, with the
 * readers of every answer, is fetched with the first question: whoever only writes doesn't wait for it. Calls reject with
 * `chunk-failed` when it can't be fetched.
 */
export function reportingServiceOf(endpoint: string): BuiltIn {
  const known = services.get(endpoint);
  if (known) return known;
  const reach = shared(async () => (await loadClient()).builtInClient(endpoint));
  const service: BuiltIn = {
    pool: PAGE_POOL,
    capabilities: async (options) => (await reach()).capabilities(options),
    challenge: async (options) => (await reach()).challenge(options),
    upload: async (file, options) => (await reach()).upload(file, options),
    create: async (submission, options) => (await reach()).create(submission, options),
    reply: async (reply, options) => (await reach()).reply(reply, options),
    preload: async () => void (await reach()),
  };
  services.set(endpoint, service);
  return service;
}
