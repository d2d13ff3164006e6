/**
 * The long run of `model.node.test.ts`, with seeds that nobody has tried. Alone: `npm test -- --only gateway-full
 * --file model`.
 */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { SEED } from '../setup/full-run.js';
import { course } from './model/course.js';
import { openGround } from './model/ground.js';

const RUNS = 1_000;
/** A ground is given up before its database is large. */
const RUNS_PER_GROUND = 250;

for (let first = 0; first < RUNS; first += RUNS_PER_GROUND)
  it(`reports, replies and answers are each there once, in runs ${first} to ${first + RUNS_PER_GROUND} of seed ${SEED}`, async (t) => {
    const ground = await openGround();
    t.after(() => ground.close());
    const faults: string[] = [];
    for (let run = 0; run < RUNS_PER_GROUND; run += 1)
      faults.push(...(await course(ground, (SEED % 1_000_000) * RUNS + first + run)));
    assert.deepEqual(faults, []);
  });
