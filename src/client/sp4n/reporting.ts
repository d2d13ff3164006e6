import { MINIMAL_CAPABILITIES, readCapabilities } from '../../contract/capabilities.js';
import { routes } from '../../contract/routes.js';
import type { AduanError } from '../../errors.js';
import { loadChunk } from '../load-chunk.js';
import type { ReportingService } from '../service.js';
import { TIMEOUTS, type Transport } from '../transport.js';

/** Capabilities, challenge, upload and create of an SP4N-compatible endpoint; the last three in a chunk of their own. */
export function createReporting(transport: Transport): ReportingService {
  const sending = async () => (await loadChunk(() => import('./sending.js'))).createSending(transport);
  return {
    async capabilities(options) {
      try {
        const call = {
          ...options,
          path: routes.capabilities,
          isFresh: true,
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
    preload: async () => void (await sending()),
  };
}
