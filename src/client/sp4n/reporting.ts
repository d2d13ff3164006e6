import { MINIMAL_CAPABILITIES, readCapabilities } from '../../contract/capabilities.js';
import { routes } from '../../contract/routes.js';
import type { AduanError } from '../../errors.js';
import { loadChunk } from '../load-chunk.js';
import { PAGE_POOL } from '../page-pool.js';
import type { ReportingService, SendingService, TrackingService } from '../service.js';
import { TIMEOUTS, type Transport } from '../transport.js';

/** What the outbox asks of an SP4N-compatible endpoint; all but the capabilities in chunks of their own. */
export function createReporting(
  transport: Transport,
): ReportingService & Pick<TrackingService, 'reply'> & Pick<SendingService, 'pool'> {
  const sending = async () => (await loadChunk(() => import('./sending.js'))).createSending(transport);
  return {
    pool: PAGE_POOL,
    async capabilities(options) {
      try {
        const call = {
          ...options,
          path: routes.capabilities,
          cache: 'no-cache' as const,
          timeoutMs: TIMEOUTS.capabilities,
        };
        return await transport.json(call, readCapabilities);
      } catch (error) {
        const { code, status } = error as AduanError;
        if (status === 404 || code === 'not-json') return MINIMAL_CAPABILITIES;
        throw error;
      }
    },
    challenge: async (options) => (await sending()).challenge(options),
    upload: async (file, options) => (await sending()).upload(file, options),
    create: async (submission, options) => (await sending()).create(submission, options),
    reply: async (reply, options) =>
      (await loadChunk(() => import('./replying.js'))).createReplying(transport).reply(reply, options),
    preload: async () => void (await sending()),
  };
}
