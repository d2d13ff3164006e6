/** Upkeep that each process does by itself, whoever has the hour's. */
import assert from 'node:assert/strict';
import { once, EventEmitter } from 'node:events';
import { test } from 'node:test';
import { HOUR_MS, startAlone, startShared, type Upkeep } from '../../../demo/endpoint/jobs/jobs.js';
import type { JobQueue } from '../../../demo/endpoint/jobs/job-queue.js';
import type { JobTimes } from '../../../demo/endpoint/jobs/job-times.js';

const done = () => Promise.resolve();
const TIMES = { note: done } as unknown as JobTimes;
const LOG = { log: (line: string) => assert.fail(line) };
/** Of which another process has taken all. */
const TAKEN = { open: done, add: done, take: async () => [], keepDone: done } as unknown as JobQueue;

/** `runs` emits the name of each job that runs. */
function someUpkeep(): { jobs: Upkeep[]; ran: string[]; runs: EventEmitter } {
  const [ran, runs] = [[] as string[], new EventEmitter()];
  const job = (name: string, more: Partial<Upkeep> = {}): Upkeep => ({
    name,
    everyMs: HOUR_MS,
    run: async () => {
      ran.push(name);
      runs.emit(name);
    },
    ...more,
  });
  return { jobs: [job('often', { alsoEveryMs: 5 }), job('hourly')], ran, runs };
}

/** Resolves after so many runs. Its own timer keeps the process: those of upkeep don't. */
async function turns(runs: EventEmitter, count: number): Promise<void> {
  const late = setTimeout(() => runs.emit('error', new Error('it did not run again')), 10_000);
  for (let turn = 0; turn < count; turn += 1) await once(runs, 'often');
  clearTimeout(late);
}

test('comes again and again though another process has the hour', async () => {
  const { jobs, ran, runs } = someUpkeep();
  const upkeep = startShared(jobs, TAKEN, LOG, TIMES);
  await turns(runs, 3);
  await upkeep.stop();
  const before = ran.length;
  assert.deepEqual(new Set(ran), new Set(['often']));
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(ran.length, before, 'and ends with the process');
});

test('comes so often where a process has the database to itself, too', async () => {
  const { jobs, ran, runs } = someUpkeep();
  const upkeep = startAlone(jobs, LOG, TIMES);
  await turns(runs, 3);
  await upkeep.stop();
  assert.equal(ran.filter((name) => name === 'hourly').length, 1);
});
