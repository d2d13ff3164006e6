/** Never lost, never twice, never mixed: real browsers, a real endpoint, and all that can go wrong between them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isFullRun, SEED } from '../setup/full-run.js';
import { allBroughtBy, fewPlans } from './line/few-plans.js';
import { planOf } from './line/plan.js';
import { run } from './run.js';

const SUBMISSIONS = 20;

describe('submissions through every fault arrive exactly once, with exactly their photos', () => {
  it('from Chromium', () =>
    run({ browser: 'chromium', submissions: SUBMISSIONS, phones: 4, isFew: !isFullRun }));

  it('and those of them that are sent by npm test bring each fault and event that all of them bring', () => {
    const all = Array.from({ length: SUBMISSIONS }, (_, index) => planOf(SEED, index, 'chromium'));
    const few = fewPlans(all);
    assert.deepEqual([...allBroughtBy(few)].sort(), [...allBroughtBy(all)].sort());
    assert.ok(few.length < all.length, `${few.length} of ${all.length}`);
  });
});
