import { loadChunk } from '../load-chunk.js';
import { PAGE_POOL } from '../page-pool.js';
import type { ReportingService, SendingService, TrackingService } from '../service.js';
import type { Transport } from '../transport.js';
import { createCapabilities } from './capabilities.js';
import { createSending } from './sending.js';

/** What the outbox asks of an SP4N-compatible endpoint. What only some reports need is fetched with the first of them. */
export const createReporting = (
  transport: Transport,
): ReportingService & Pick<TrackingService, 'reply'> & Pick<SendingService, 'pool'> => ({
  pool: PAGE_POOL,
  ...createCapabilities(transport),
  ...createSending(transport),
  challenge: async (options) =>
    (await loadChunk(() => import('./challenging.js'))).createChallenging(transport).challenge(options),
  reply: async (reply, options) =>
    (await loadChunk(() => import('./replying.js'))).createReplying(transport).reply(reply, options),
});
