/** Numbers of a large town are counted no more often than its database can bear. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeptNumbers } from '../../../demo/endpoint/watching/kept-numbers.js';
import type { StateNumbers } from '../../../demo/endpoint/watching/state-numbers.js';

/** A count that takes as long as the test says, by a clock of its own. */
function counting() {
  let [now, took, counted] = [0, 0, 0];
  const numbers = () => ({ connections: counted }) as StateNumbers;
  const kept = new KeptNumbers(
    () => {
      counted += 1;
      now += took;
      return Promise.resolve(numbers());
    },
    () => now,
  );
  return {
    pass: (ms: number) => (now += ms),
    take: (ms: number) => (took = ms),
    ask: async () => (await kept.current())?.connections,
  };
}

test('quick numbers are counted at each scrape, slow ones kept for twenty times as long as they took', async () => {
  const { pass, take, ask } = counting();
  assert.deepEqual([await ask(), await ask()], [1, 2]);
  take(500);
  assert.equal(await ask(), 3);
  pass(9_999);
  assert.equal(await ask(), 3, 'given again');
  pass(1);
  assert.equal(await ask(), 4);
});

test('a count that takes too long goes on for the next scrape, which has the last numbers meanwhile', async () => {
  const waiting: ((numbers: StateNumbers) => void)[] = [];
  const kept = new KeptNumbers(() => new Promise((resolve) => waiting.push(resolve)));
  assert.equal(await kept.current(1), null, 'none were ever counted');
  assert.equal(await kept.current(1), null);
  assert.equal(waiting.length, 1, 'one count for all who ask');
  waiting[0]!({ connections: 7 } as StateNumbers);
  assert.equal((await kept.current())?.connections, 7);
  assert.equal((await kept.current(1))?.connections, 7, 'while the next one is under way');
});

test('where a count fails nothing is said', async () => {
  const kept = new KeptNumbers(() => Promise.reject(new Error('away')));
  assert.equal(await kept.current(), null);
});
