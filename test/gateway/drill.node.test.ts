/**
 * Never lost, never twice, and nothing of the answers either: 36 reports by real workers to a gateway that fails at
 * every step.
 */
import { describe, it } from 'node:test';
import { SEED } from '../setup/full-run.js';
import { drill } from './drill/drill.js';

describe('36 reports through every fault are at the gateway exactly once, and its answers here', () => {
  it('with the embedded database, filed at once and by tokens that run out', async (t) => {
    t.diagnostic(
      await drill({
        kind: 'PGlite',
        seed: SEED,
        reports: 8,
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
        reports: 28,
        atOnce: 16,
        probability: 0.3,
        events: ['asker killed', 'all killed', 'clock jumps', 'database restarts'],
        pollSeconds: 3,
      }),
    );
  });
});
