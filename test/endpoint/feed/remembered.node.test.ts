import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Remembered } from '../../../demo/endpoint/feed/remembered.js';

/** A town whose counting takes as long as is said, by a clock that only it moves. */
function town() {
  let now = 0;
  let counted = 0;
  const changes = { version: 0, isHeard: true };
  const remembered = new Remembered(changes, () => now);
  return {
    pass: (milliseconds: number) => (now += milliseconds),
    change: () => (changes.version += 1),
    hear: (isHeard: boolean) => (changes.isHeard = isHeard),
    ask: (cost: number) =>
      remembered.of('total', async () => {
        await Promise.resolve();
        now += cost;
        return ++counted;
      }),
    fail: () => remembered.of('total', () => Promise.reject(new Error('no database'))),
  };
}
const rest = () => new Promise((resolve) => setImmediate(resolve));

test('what is counted quickly is counted each time', async () => {
  const { ask } = town();
  assert.deepEqual([await ask(10), await ask(10)], [1, 2]);
});

test('what took long is kept twenty times as long, then given once more while it is counted anew', async () => {
  const { ask, pass } = town();
  assert.equal(await ask(1_000), 1);
  pass(19_000);
  assert.equal(await ask(1_000), 1);
  pass(2_000);
  assert.equal(await ask(1_000), 1);
  await rest();
  assert.equal(await ask(1_000), 2);
});

test('while nobody tells of changes nothing is kept, and what was kept is not given', async () => {
  const { ask, hear } = town();
  assert.equal(await ask(1_000), 1);
  hear(false);
  assert.deepEqual([await ask(1_000), await ask(1_000)], [2, 3]);
  assert.deepEqual(
    await Promise.all([ask(10), ask(10)]),
    [4, 4],
    'asked at one moment it is counted once all the same',
  );
});

test('a count far out of date is waited for', async () => {
  const { ask, pass } = town();
  await ask(1_000);
  pass(700_000);
  assert.equal(await ask(1_000), 2);
});

test('the same question at one moment is counted once', async () => {
  const { ask } = town();
  assert.deepEqual(await Promise.all([ask(10), ask(10), ask(10)]), [1, 1, 1]);
});

test('a count that fails is not kept, and fails for who waits for it alone', async () => {
  const { ask, fail, pass } = town();
  await assert.rejects(fail(), /no database/);
  assert.equal(await ask(1_000), 1);
  pass(21_000);
  assert.equal(await fail(), 1);
  await rest();
  assert.equal(await ask(1_000), 2);
});

test('who joined a count that was turned away with its beginner begins their own', async () => {
  const { ask, fail } = town();
  const begun = assert.rejects(fail(), /no database/);
  const joined = ask(10);
  assert.equal(await joined, 1);
  await begun;
});

test('after a change everything is counted anew, and what was under way then is nobody’s answer later', async () => {
  const { ask, change } = town();
  assert.equal(await ask(1_000), 1);
  change();
  const before = ask(1_000);
  change();
  const after = ask(1_000);
  assert.deepEqual([await before, await after], [2, 3]);
  assert.equal(await ask(1_000), 3);
});

test('ends with the last who waits for it, and not before', async () => {
  const remembered = new Remembered({ version: 0, isHeard: true });
  const askers = [new AbortController(), new AbortController()];
  let ending: AbortSignal | undefined;
  const ask = ({ signal }: AbortController) =>
    remembered.of(
      'total',
      (count) =>
        new Promise((_resolve, reject) => {
          ending = count;
          count.addEventListener('abort', () => reject(new Error('ended')), { once: true });
        }),
      signal,
    );
  const rejected = Promise.all(askers.map((asker) => assert.rejects(ask(asker), /ended/)));
  await rest();
  askers[0]!.abort();
  assert.equal(ending?.aborted, false);
  askers[1]!.abort();
  await rejected;
});
