/** Every broken endpoint before the whole judge: its fault is told at one line of all levels. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { failedIn, startBrokenEndpoint, type BrokenEndpoint } from './mutants/broken-endpoint.js';
import { MUTANTS } from './mutants/index.js';

describe('a broken endpoint before all levels', () => {
  let endpoint: BrokenEndpoint;
  before(async () => {
    endpoint = await startBrokenEndpoint();
  });
  after(() => endpoint?.stop());

  for (const mutant of MUTANTS)
    it(`fails at ${mutant.fails.join(', ')} alone where ${mutant.what}`, async () => {
      const failed = failedIn(await endpoint.judge(mutant));
      assert.deepEqual(Object.keys(failed), mutant.fails, JSON.stringify(failed, null, 2));
    });
});
