/** Every broken endpoint before the whole judge: its fault is told at one line of all levels. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startBrokenEndpoint, type BrokenEndpoint } from './mutants/broken-endpoint.js';
import { MUTANTS } from './mutants/index.js';

/** Endpoints that are judged at a time: while one asks its database, the other is asked. */
const AT_ONCE = 2;

describe('a broken endpoint before all levels', { concurrency: AT_ONCE }, () => {
  const endpoints: BrokenEndpoint[] = [];
  let free: BrokenEndpoint[] = [];
  before(async () => {
    for (let made = 0; made < AT_ONCE; made += 1) endpoints.push(await startBrokenEndpoint());
    free = [...endpoints];
  });
  after(() => Promise.all(endpoints.map((endpoint) => endpoint.stop())));

  for (const mutant of MUTANTS)
    it(`fails at ${mutant.fails.join(', ')} alone where ${mutant.what}`, async () => {
      const endpoint = free.pop() ?? assert.fail('no endpoint is free');
      try {
        const failed = await endpoint.faults(mutant);
        assert.deepEqual(Object.keys(failed), mutant.fails, JSON.stringify(failed, null, 2));
      } finally {
        free.push(endpoint);
      }
    });
});
