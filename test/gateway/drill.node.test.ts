/** Never lost, never twice, and nothing of the answers either: 60 reports by real workers to a gateway that fails at every step. */
import { describe, it } from 'node:test';
import { SEED } from '../setup/full-run.js';
import { drill } from './drill/drill.js';

describe('60 reports through every fault are at the gateway exactly once, and its answers here', () => {
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

  it('by two workers that share a PostgreSQL server', async (t) => {
    t.diagnostic(
      await drill({
        kind: 'PostgreSQL',
        seed: SEED + 1,
        reports: 50,
        atOnce: 16,
        probability: 0.3,
        events: ['asker killed', 'all killed', 'clock jumps', 'database restarts'],
        pollSeconds: 3,
      }),
    );
  });
});
