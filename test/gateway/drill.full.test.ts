/** The long run of `drill.node.test.ts`, with a seed that nobody has tried. */
import { describe, it } from 'node:test';
import { SEED } from '../setup/full-run.js';
import { drill } from './drill/drill.js';
import type { Event } from './drill/trouble.js';

const times = (count: number, event: Event): Event[] => Array.from({ length: count }, () => event);

describe(`500 reports through every fault are at the gateway exactly once, and its answers here (seed ${SEED})`, () => {
  it('with the embedded database, filed at once and by tokens that run out', async (t) => {
    t.diagnostic(
      await drill({
        kind: 'PGlite',
        seed: SEED,
        reports: 80,
        atOnce: 8,
        probability: 0.3,
        events: [...times(8, 'asker killed'), ...times(6, 'clock jumps'), ...times(4, 'tokens forgotten')],
        when: 'filed',
        oauth: { id: 'kabupaten', secret: 'rahasia-tiga-0f4c', tokenSeconds: 4 },
        pollSeconds: 4,
      }),
    );
  });

  it('by two workers that share a PostgreSQL server', async (t) => {
    t.diagnostic(
      await drill({
        kind: 'PostgreSQL',
        seed: SEED + 1,
        reports: 420,
        atOnce: 24,
        probability: 0.3,
        events: [
          ...times(24, 'asker killed'),
          ...times(6, 'all killed'),
          ...times(12, 'clock jumps'),
          ...times(5, 'database restarts'),
        ],
        pollSeconds: 8,
      }),
    );
  });
});
