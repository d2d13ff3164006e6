/** A siege told by counts; `siege.full.test.ts` has the long ones, on both databases. */
import { describe, test } from 'node:test';
import { besiege } from './siege.js';

const REPORTS = 1_000;

describe('A siege', () => {
  test('by 50 hostile clients: reports are filed and the feed is read all the same, and what is expensive is turned away', async (t) => {
    t.diagnostic(JSON.stringify(await besiege('PostgreSQL', REPORTS)));
  });
});
