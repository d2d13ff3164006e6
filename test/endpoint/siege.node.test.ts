/** A short siege; `siege.full.test.ts` has the long one. */
import { describe, test } from 'node:test';
import { besiege } from './siege.js';

const REPORTS = 3_000;
const SECONDS = 8;

for (const kind of ['PGlite', 'PostgreSQL'] as const) {
  describe(`A siege on ${kind}`, () => {
    test('by 50 hostile clients: reports are filed and the feed is read all the same', async (t) => {
      t.diagnostic(JSON.stringify(await besiege(kind, REPORTS, SECONDS)));
    });
  });
}
