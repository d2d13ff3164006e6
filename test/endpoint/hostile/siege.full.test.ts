/** 50 hostile clients for a minute, against a town large enough that counting it costs something. */
import { describe, test } from 'node:test';
import { besiege } from './siege.js';

const REPORTS = { PGlite: 10_000, PostgreSQL: 60_000 };
const SECONDS = 60;

for (const kind of ['PGlite', 'PostgreSQL'] as const) {
  describe(`A long siege on ${kind}`, () => {
    test('by 50 hostile clients: reports are filed and the feed is read all the same', async (t) => {
      t.diagnostic(JSON.stringify(await besiege(kind, REPORTS[kind], SECONDS)));
    });
  });
}
