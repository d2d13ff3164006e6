/**
 * Never lost, never twice, and nothing of the answers either: 10 reports by a real worker to a gateway that fails at every step. Two workers on
 * PostgreSQL drill in the full run alone, until it is known why that drill has not always come to its end.
 */
import { describe, it } from 'node:test';
import { SEED } from '../setup/full-run.js';
import { drill } from './drill/drill.js';

describe('10 reports through every fault are at the gateway exactly once, and its answers here', () => {
  it('with the embedded database, filed at once and by tokens that run out', async (t) => {
    t.diagnostic(
      await drill({
        kind: 'PGlite',
        seed: SEED,
        reports: 10,
        atOnce: 6,
        probability: 0.3,
        events: ['asker killed', 'tokens forgotten'],
        when: 'filed',
        oauth: { id: 'kabupaten', secret: 'rahasia-tiga-0f4c', tokenSeconds: 4 },
        pollSeconds: 1,
      }),
    );
  });
});
