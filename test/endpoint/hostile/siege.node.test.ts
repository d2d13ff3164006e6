/** A short siege; `siege.full.test.ts` has the long ones, on both databases. */
import { describe, test } from 'node:test';
import { besiege } from './siege.js';

const REPORTS = 3_000;
const SECONDS = 4;

describe('A siege', () => {
  test('by 50 hostile clients: reports are filed and the feed is read all the same', async (t) => {
    t.diagnostic(JSON.stringify(await besiege('PostgreSQL', REPORTS, SECONDS)));
  });
});
