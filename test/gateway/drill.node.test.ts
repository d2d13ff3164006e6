/**
 * Never lost, never twice, and nothing of the answers either: reports by real workers to a gateway that fails at every
 * step, a dozen by `npm test` and 20 by a full run; `drill.full.test.ts` sends 500.
 */
import { describe, it } from 'node:test';
import { isFullRun, rounds, SEED } from '../setup/full-run.js';
import { drill } from './drill/drill.js';

describe('reports through every fault are at the gateway exactly once, and its answers here', () => {
  it('filed at once and by tokens that run out', async (t) => {
    t.diagnostic(
      await drill({
        // Embedded in a full run: that takes five times the processor.
        kind: isFullRun ? 'PGlite' : 'PostgreSQL',
        seed: SEED,
        reports: rounds(4, 6),
        atOnce: 4,
        probability: 0.3,
        events: ['asker killed', 'tokens forgotten'],
        when: 'filed',
        oauth: { id: 'kabupaten', secret: 'rahasia-tiga-0f4c', tokenSeconds: 4 },
        pollSeconds: 1,
      }),
    );
  });

  it('by two workers that share a PostgreSQL server', async (t) => {
    t.diagnostic(
      await drill({
        kind: 'PostgreSQL',
        seed: SEED + 1,
        reports: rounds(8, 14),
        atOnce: 14,
        probability: 0.3,
        events: ['asker killed', 'all killed', 'clock jumps', 'database restarts'],
        pollSeconds: 3,
      }),
    );
  });
});
