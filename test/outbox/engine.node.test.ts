import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { createEngine } from '../../src/outbox/attempt/engine.js';
import { newItem, type Item } from '../../src/outbox/item.js';
import { createStore } from '../../src/outbox/store.js';
import { SUBMISSION } from '../client/samples.js';
import { FakeEndpoint } from './fake-service.js';

const NOW = Date.UTC(2026, 10, 24);
const HOUR_MS = 3_600_000;

const denied = () => Promise.reject(new DOMException('no', 'SecurityError'));

/** An engine over one item in memory, on a clock that only the test moves. */
function engineWith(context: TestContext, over: Partial<Item>) {
  context.mock.timers.enable({ apis: ['Date', 'setTimeout', 'setInterval'], now: NOW });
  const service = new FakeEndpoint();
  const store = createStore({ open: denied, write: denied, close() {} });
  const id = 'i';
  const endpoint = 'https://lapor.example/sp4n/';
  const fresh = newItem({ id, kind: 'report', endpoint, key: 'k', bytes: 1, createdAt: NOW, files: [] });
  store.memory.set(id, {
    item: { ...fresh, ...over },
    payload: { kind: 'report', submission: SUBMISSION, files: [] },
  });
  /** What happens while the queue is being read. */
  let whileReading = () => {};
  const engine = createEngine({
    options: { service },
    store,
    answers: new Map(),
    progress: new Map(),
    async items() {
      const items = (await store.list()).map(({ item }) => item);
      whileReading();
      return items;
    },
    changed: async () => {},
    sent() {},
    progressed() {},
  });
  return {
    engine,
    whileReading: (happens: () => void) => void (whileReading = happens),
    state: () => store.memory.get(id)!.item.state,
    /** Time goes by, and all that was begun by it comes to its end. */
    async pass(ms: number) {
      context.mock.timers.tick(ms);
      await settled();
    },
  };
}

/** No timers in it: those are the test's. */
const settled = async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
};

const REFUSED_FOR_NOW = { code: 'unavailable', status: 503 } as const;

describe('the queue’s next look', () => {
  test('is soon, when the device slept through the wait while the queue was being read', async (context) => {
    const nextAttemptAt = NOW + HOUR_MS - 1;
    const { engine, whileReading, pass, state } = engineWith(context, {
      problem: REFUSED_FOR_NOW,
      nextAttemptAt,
    });
    let reads = 0;
    whileReading(() => {
      // The first reading finds nothing due; the second is the one that the timer is set by.
      if ((reads += 1) === 2) context.mock.timers.setTime(NOW + HOUR_MS);
    });
    await engine.flush(true);
    assert.equal(state(), 'waiting');
    await pass(1_000);
    assert.equal(state(), 'sent');
  });

  for (const [ahead, within] of [
    [HOUR_MS - 1, HOUR_MS - 1],
    [HOUR_MS, HOUR_MS],
    // Written by another clock.
    [HOUR_MS + 1, 0],
    [40 * 365 * 24 * HOUR_MS, 0],
  ] as const) {
    test(`at what waits until ${ahead} ms ahead comes within ${within} ms`, async (context) => {
      const { engine, pass, state } = engineWith(context, {
        problem: REFUSED_FOR_NOW,
        nextAttemptAt: NOW + ahead,
      });
      await engine.flush(true);
      if (within > 0) {
        await pass(within - 1);
        assert.equal(state(), 'waiting', 'too early');
        await pass(1);
      }
      assert.equal(state(), 'sent');
    });
  }

  test('at what another tab was sending comes within a minute of that tab’s death', async (context) => {
    const { engine, pass, state } = engineWith(context, { state: 'sending', isPosting: true });
    const lock = holdLock(context);
    await engine.flush(true);
    assert.equal(state(), 'sending', 'its tab lives');
    lock.isHeld = false;
    await pass(60_000);
    assert.equal(state(), 'sent');
  });
});

/** Every lock is another tab's while `isHeld`. */
function holdLock(context: TestContext): { isHeld: boolean } {
  const held = { isHeld: true };
  const locks = {
    request: async (_name: string, _options: object, run: (lock: object | null) => unknown) =>
      run(held.isHeld ? null : {}),
  };
  const own = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
  context.after(() => own && Object.defineProperty(globalThis, 'navigator', own));
  return held;
}
