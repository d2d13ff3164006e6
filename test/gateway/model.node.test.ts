/**
 * The courses of `courses.node.test.ts` without processes, by chance: a few of those that `model.full.test.ts` runs.
 */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { course } from './model/course.js';
import { openGround } from './model/ground.js';

/** Among them two by which a gateway's way of signing was once learnt from somebody else's words. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 25, 32];

it('reports, replies and answers are each there once, whatever fails', async (t) => {
  const ground = await openGround();
  t.after(() => ground.close());
  const faults: string[] = [];
  for (const seed of SEEDS) faults.push(...(await course(ground, seed)));
  assert.deepEqual(faults, []);
});
