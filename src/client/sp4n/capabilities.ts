import { MINIMAL_CAPABILITIES, readCapabilities } from '../../contract/capabilities.js';
import { routes } from '../../contract/routes.js';
import type { AduanError } from '../../errors.js';
import type { ReportingService } from '../service.js';
import { TIMEOUTS, type Transport } from '../transport.js';

/** First request of every widget. */
export const createCapabilities = (transport: Transport): Pick<ReportingService, 'capabilities'> => ({
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
});
