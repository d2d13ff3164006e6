import assert from 'node:assert/strict';
import { test } from 'node:test';
import { share } from '../../src/feed/in-flight-requests.js';

/** Questions that are answered by hand. */
function line() {
  const asked: { signal: AbortSignal; answer: (value: string) => void; fail: (error: Error) => void }[] = [];
  return {
    asked,
    ask: ({ signal }: { signal?: AbortSignal | undefined }) =>
      new Promise<string>((answer, fail) => asked.push({ signal: signal!, answer, fail })),
  };
}

test('the same question at one moment is asked once, and all hear the answer', async () => {
  const { asked, ask } = line();
  const [first, second, other] = [share('a', {}, ask), share('a', {}, ask), share('b', {}, ask)];
  assert.equal(asked.length, 2);
  asked[0]!.answer('one');
  asked[1]!.answer('two');
  assert.deepEqual(await Promise.all([first, second, other]), ['one', 'one', 'two']);
  const again = share('a', {}, ask);
  assert.equal(asked.length, 3, 'afterwards it is asked anew');
  asked[2]!.fail(new Error('down'));
  await assert.rejects(again, /down/);
  void share('a', {}, ask);
  assert.equal(asked.length, 4, 'a failure is nobody else’s');
});

test('the same question in two languages is asked in each', async () => {
  const { asked, ask } = line();
  const [english, javanese] = [
    share('c', { language: 'en' }, ask),
    share('c', { language: 'jv' }, ask),
    share('c', { language: 'jv' }, ask),
  ];
  assert.equal(asked.length, 2);
  asked[0]!.answer('Roads');
  asked[1]!.answer('Dalan');
  assert.deepEqual(await Promise.all([english, javanese]), ['Roads', 'Dalan']);
});

test('whoever leaves leaves alone; the last one ends the request', async () => {
  const { asked, ask } = line();
  const [one, two] = [new AbortController(), new AbortController()];
  const first = share('c', { signal: one.signal }, ask);
  const second = share('c', { signal: two.signal }, ask);
  one.abort();
  await assert.rejects(first, { code: 'aborted' });
  assert.equal(asked[0]!.signal.aborted, false);
  two.abort();
  await assert.rejects(second, { code: 'aborted' });
  assert.equal(asked[0]!.signal.aborted, true);
  void share('c', {}, ask);
  assert.equal(asked.length, 2, 'an ended request answers nobody');
  await assert.rejects(share('d', { signal: AbortSignal.abort() }, ask), { code: 'aborted' });
});
