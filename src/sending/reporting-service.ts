import { PAGE_POOL } from '../client/page-pool.js';
import type { ReportingService, SendingService, TrackingService } from '../client/service.js';
import { lazy } from '../widget/lazy.js';

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
  let client: BuiltIn | undefined;
  const fetched = async (): Promise<BuiltIn> => {
    const { builtInClient } = await loadClient();
    return (client ??= builtInClient(endpoint));
  };
  const service: BuiltIn = {
    pool: PAGE_POOL,
    capabilities: async (options) => (await fetched()).capabilities(options),
    challenge: async (options) => (await fetched()).challenge(options),
    upload: async (file, options) => (await fetched()).upload(file, options),
    create: async (submission, options) => (await fetched()).create(submission, options),
    reply: async (reply, options) => (await fetched()).reply(reply, options),
    preload: async () => (await fetched()).preload?.(),
  };
  services.set(endpoint, service);
  return service;
}
