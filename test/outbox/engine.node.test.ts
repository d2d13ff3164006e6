import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import type { Item } from '../../src/outbox/item.js';
import { EngineHarness } from './harness/engine-harness.js';

const NOW = Date.UTC(2026, 10, 24);
const HOUR_MS = 3_600_000;

/** An engine on a clock that only the test moves. */
function openEngine(context: TestContext, over: Partial<Item>): EngineHarness {
  context.mock.timers.enable({ apis: ['Date', 'setTimeout', 'setInterval'], now: NOW });
  return new EngineHarness(over);
}

/** Time goes by, and all that was begun by it comes to its end. */
async function pass(context: TestContext, ms: number): Promise<void> {
  context.mock.timers.tick(ms);
  await settled();
}

/** No timers in it: those are the test's. */
const settled = async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
};

const REFUSED_FOR_NOW = { code: 'unavailable', status: 503 } as const;

describe('the queue’s next look', () => {
  test('is soon, when the device slept through the wait while the queue was being read', async (context) => {
    const nextAttemptAt = NOW + HOUR_MS - 1;
    const queue = openEngine(context, { problem: REFUSED_FOR_NOW, nextAttemptAt });
    let reads = 0;
    queue.whileReading = () => {
      // The first reading finds nothing due; the second is the one that the timer is set by.
      if ((reads += 1) === 2) context.mock.timers.setTime(NOW + HOUR_MS);
    };
    await queue.engine.flush(true);
    assert.equal(queue.state, 'waiting');
    await pass(context, 1_000);
    assert.equal(queue.state, 'sent');
  });

  for (const [ahead, within] of [
    [HOUR_MS - 1, HOUR_MS - 1],
    [HOUR_MS, HOUR_MS],
    // Written by another clock.
    [HOUR_MS + 1, 0],
    [40 * 365 * 24 * HOUR_MS, 0],
  ] as const) {
    test(`at what waits until ${ahead} ms ahead comes within ${within} ms`, async (context) => {
      const queue = openEngine(context, { problem: REFUSED_FOR_NOW, nextAttemptAt: NOW + ahead });
      await queue.engine.flush(true);
      if (within > 0) {
        await pass(context, within - 1);
        assert.equal(queue.state, 'waiting', 'too early');
        await pass(context, 1);
      }
      assert.equal(queue.state, 'sent');
    });
  }

  test('at what another tab was sending comes within a minute of that tab’s death', async (context) => {
    const queue = openEngine(context, { state: 'sending', isPosting: true });
    const lock = holdLock(context);
    await queue.engine.flush(true);
    assert.equal(queue.state, 'sending', 'its tab lives');
    lock.isHeld = false;
    await pass(context, 60_000);
    assert.equal(queue.state, 'sent');
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
