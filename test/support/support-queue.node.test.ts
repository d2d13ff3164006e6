import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { AduanError } from '../../src/errors.js';
import { SupportQueue, readKept } from '../../src/support/support-queue.js';

const HOUR = 3_600_000;

/** A queue whose endpoint is not reached; each request fails when it is let. */
function startQueue(endpoint: string, Queue = SupportQueue) {
  const asked: (() => Promise<void>)[] = [];
  let told = (): void => {};
  let hasFailed = (): void => {};
  const queue = new Queue({
    service: () => ({
      support: () =>
        new Promise((_count, fail) => {
          const said = new Promise<void>((resolve) => (hasFailed = resolve));
          asked.push(() => (fail(new AduanError('network')), said));
          told();
        }),
      unsupport: () => Promise.reject(new AduanError('network')),
    }),
    needsChallenge: () => Promise.resolve(false),
    endpoint: () => endpoint,
    messages: () => ({ waits: 'waits', failed: 'failed' }),
    onChange: () => hasFailed(),
    onFailure: () => {},
  });
  const isAsked = () => new Promise<void>((resolve) => (told = resolve));
  return { queue, asked, isAsked };
}

/** What follows a failure in the same turn. */
const settle = async () => {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
};

/** As where two widgets have a copy of a module each. */
const COPY: string = '../../src/support/support-queue.js?copy';
const queueCopy = (): Promise<unknown> => import(COPY);

describe('widgets that have a copy of the queue each', () => {
  beforeEach(() => Object.assign(globalThis, { addEventListener: () => {}, removeEventListener: () => {} }));

  test('send a press once', async (t) => {
    const { SupportQueue: Copy } = (await queueCopy()) as { SupportQueue: typeof SupportQueue };
    const { queue, asked, isAsked } = startQueue('https://copies.test/');
    const other = startQueue('https://copies.test/', Copy).queue;
    const first = isAsked();
    queue.press('1', true);
    await first;
    const keys = t.mock.method(crypto.subtle, 'importKey');
    other.start();
    assert.equal(keys.mock.callCount(), 0, 'each request begins with its key');
    queue.stop();
    other.stop();
    await asked[0]!();
  });

  test('know what a page without storage keeps', async () => {
    const copy = (await queueCopy()) as { readKept: typeof readKept };
    assert.notEqual(copy.readKept, readKept);
    assert.deepEqual(copy.readKept(), readKept());
    assert.match(copy.readKept()?.secret ?? '', /^[\da-f]{64}$/);
  });
});

describe('presses of Dukung that could not be sent', () => {
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    Object.assign(globalThis, { addEventListener: () => {}, removeEventListener: () => {} });
  });
  afterEach(() => mock.timers.reset());

  test('are sent again later', async () => {
    const { queue, asked, isAsked } = startQueue('https://one.test/');
    const first = isAsked();
    queue.press('1', true);
    await first;
    const second = isAsked();
    await asked[0]!();
    await settle();
    mock.timers.tick(HOUR);
    await second;
    assert.equal(asked.length, 2);
    queue.stop();
    await asked[1]!();
  });

  test('are left to the next visit where their widget was taken away meanwhile', async () => {
    const { queue, asked, isAsked } = startQueue('https://two.test/');
    const first = isAsked();
    queue.press('1', true);
    await first;
    queue.stop();
    let timers = 0;
    // Not `t.mock`, which gives it back after `mock.timers` has: the replaced clock would stay.
    const { setTimeout } = globalThis;
    Object.assign(globalThis, {
      setTimeout: (work: () => void, ms: number) => ((timers += 1), setTimeout(work, ms)),
    });
    await asked[0]!();
    await settle();
    Object.assign(globalThis, { setTimeout });
    assert.equal(timers, 0, 'nobody is left to stop a timer');
    const second = isAsked();
    queue.start();
    await second;
    assert.equal(asked.length, 2);
    queue.stop();
    await asked[1]!();
  });
});
