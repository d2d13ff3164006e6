/** Upkeep that leaves some of its work to another run, between the turns of all other upkeep. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOUR_MS, startAlone, startShared, type Upkeep } from '../../../demo/endpoint/jobs/jobs.js';
import type { JobQueue } from '../../../demo/endpoint/jobs/job-queue.js';
import type { JobTimes } from '../../../demo/endpoint/jobs/job-times.js';

const RUNS = 3;
const TIMES = { note: () => Promise.resolve() } as unknown as JobTimes;
const LOG = { log: (line: string) => assert.fail(line) };

/** `long` needs three runs, `short` one. `isOver` when all have been. */
function someUpkeep() {
  const runs: string[] = [];
  let end!: () => void;
  const isOver = new Promise<void>((resolve) => (end = resolve));
  const job = (name: string, run: () => boolean): Upkeep => ({
    name,
    everyMs: HOUR_MS,
    run: () => Promise.resolve().then(run),
  });
  const long = job('long', () => {
    const isMore = runs.push('long') > 0 && runs.filter((name) => name === 'long').length < RUNS;
    if (!isMore) end();
    return isMore;
  });
  const short = job('short', () => runs.push('short') < 0);
  return { runs, jobs: [long, short], isOver };
}

/** A queue that holds the jobs of one hour. */
function hourOf(jobs: readonly Upkeep[]): JobQueue {
  const due = jobs.map(({ name }) => ({ id: name, data: { name } }));
  const nothing = () => Promise.resolve();
  return {
    open: nothing,
    add: nothing,
    take: () => Promise.resolve(due.splice(0, 1)),
    keepDone: nothing,
  } as unknown as JobQueue;
}

test('by a process that shares the database, each run but the first comes when all others had theirs', async () => {
  const { runs, jobs, isOver } = someUpkeep();
  const upkeep = startShared(jobs, hourOf(jobs), LOG, TIMES);
  await upkeep.firstRound;
  assert.deepEqual(runs.slice(0, 2), ['long', 'short']);
  await isOver;
  await upkeep.stop();
  assert.deepEqual(runs, ['long', 'short', 'long', 'long']);
});

test('by a process that has it alone, and no more once it is about to stop', async () => {
  const whole = someUpkeep();
  const upkeep = startAlone(whole.jobs, LOG, TIMES);
  await whole.isOver;
  await upkeep.stop();
  assert.deepEqual([...whole.runs].sort(), ['long', 'long', 'long', 'short']);
  const cut = someUpkeep();
  await startAlone(cut.jobs, LOG, TIMES).stop();
  assert.deepEqual([...cut.runs].sort(), ['long', 'short']);
});
