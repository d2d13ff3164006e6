import { readChallenge } from '../../contract/reporting/challenge.js';
import { routes } from '../../contract/routes.js';
import type { ReportingService } from '../service.js';
import type { Transport } from '../transport.js';

/** Proof of work that an endpoint may demand of a sender. Reached by import() only, together with its solver. */
export const createChallenging = (transport: Transport): Pick<ReportingService, 'challenge'> => ({
  challenge: (options) =>
    transport.json({ ...options, path: routes.challenge, cache: 'no-cache' }, readChallenge),
});
