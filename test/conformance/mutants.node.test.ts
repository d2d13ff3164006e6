/**
 * The judge is judged: an endpoint with one fault fails at the line that names the fault. Levels that only read are run
 * whole, and no other line of them may fail; of those that write, where a run takes ten times as long, that line alone
 * is. `mutants.full.test.ts` runs all levels for each.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Level } from '../../src/conformance/check.js';
import { CHECKS } from '../../src/conformance/run.js';
import { startBrokenEndpoint, type BrokenEndpoint } from './mutants/broken-endpoint.js';
import { SOUND_CHALLENGE } from './mutants/challenge-mutants.js';
import { MUTANTS } from './mutants/index.js';

const levelOf = (id: string) =>
  CHECKS.find((check) => check.id === id)?.level ?? assert.fail(`no check ${id}`);

const READING: readonly Level[] = ['discover', 'read', 'track', 'open311'];

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
    it(`fails at ${mutant.fails.join(', ')} alone where ${mutant.what}`, async () => {
      const levels = [...new Set(mutant.fails.map(levelOf))];
      const isReading = levels.every((level) => READING.includes(level));
      const which = isReading ? { levels } : { checks: mutant.fails };
      const failed = await endpoint.faults(mutant, which);
      assert.deepEqual(Object.keys(failed), mutant.fails, JSON.stringify(failed, null, 2));
    });

  it('there is for each check, and each has a name of its own', () => {
    const tried = new Set(MUTANTS.flatMap(({ fails }) => fails));
    const untried = CHECKS.map(({ id }) => id).filter((id) => !tried.has(id));
    assert.deepEqual(untried, []);
    assert.equal(new Set(MUTANTS.map(({ id }) => id)).size, MUTANTS.length);
  });
});
