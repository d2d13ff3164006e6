/**
 * The judge is judged: an endpoint with one fault fails at the line that names the fault. `mutants.full.test.ts` runs
 * all levels for each, and no other line of them may fail.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { CHECKS } from '../../src/conformance/run.js';
import { startBrokenEndpoint, type BrokenEndpoint } from './mutants/broken-endpoint.js';
import { SOUND_CHALLENGE } from './mutants/challenge-mutants.js';
import { MUTANTS } from './mutants/index.js';

describe('a broken endpoint', () => {
  let endpoint: BrokenEndpoint;
  before(async () => {
    endpoint = await startBrokenEndpoint();
  });
  after(() => endpoint?.stop());

  it('that is whole fails nowhere', async () => {
    assert.deepEqual(await endpoint.faults(null), {});
    assert.deepEqual(await endpoint.faults(SOUND_CHALLENGE), {});
  });

  for (const mutant of MUTANTS)
    it(`fails at ${mutant.fails.join(', ')} where ${mutant.what}`, async () => {
      const failed = await endpoint.faults(mutant, { checks: mutant.fails });
      assert.deepEqual(Object.keys(failed), mutant.fails, JSON.stringify(failed, null, 2));
    });

  it('there is for each check, and each has a name of its own', () => {
    const tried = new Set(MUTANTS.flatMap(({ fails }) => fails));
    const untried = CHECKS.map(({ id }) => id).filter((id) => !tried.has(id));
    assert.deepEqual(untried, []);
    assert.equal(new Set(MUTANTS.map(({ id }) => id)).size, MUTANTS.length);
  });
});
