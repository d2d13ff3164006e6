/** The courses of `courses.node.test.ts` without processes, by chance: a few of those that `model.full.test.ts` runs. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { course } from './model/course.js';
import { openGround } from './model/ground.js';

it('reports, replies and answers are each there once, whatever fails', async (t) => {
  const ground = await openGround();
  t.after(() => ground.close());
  const faults: string[] = [];
  for (let seed = 1; seed <= 12; seed += 1) faults.push(...(await course(ground, seed)));
  assert.deepEqual(faults, []);
});
