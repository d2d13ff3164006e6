import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { inQueryClass, type QueryClassName } from '../../../demo/endpoint/database/query-class.js';
import { ConnectionScheduler } from '../../../demo/endpoint/database/connection-scheduler.js';

/** Takes a turn, works, and notes when it was one's turn. */
function working(scheduler: ConnectionScheduler, order: string[]) {
  return async (name: QueryClassName, as: string, work = () => {}, signal?: AbortSignal): Promise<void> =>
    await inQueryClass({ name, ...(signal && { signal }) }, async () => {
      const end = await scheduler.take();
      order.push(as);
      work();
      end();
    });
}

const WORK_MS = 20;

/** Clock and timers of the process, which a test moves: by a clock of its own a busy machine rests as well. */
function clockOf(t: TestContext): { holdUp: () => void; rest: () => void } {
  let now = performance.now();
  t.mock.method(performance, 'now', () => now);
  t.mock.timers.enable({ apis: ['setTimeout'] });
  /** Holds up the process, as a statement of the embedded database does. */
  const holdUp = (): void => void (now += WORK_MS);
  return {
    holdUp,
    rest: () => {
      holdUp();
      t.mock.timers.tick(WORK_MS);
    },
  };
}

describe('Turns at the one connection', () => {
  test('go to a report first, then to a page, then to a count', async () => {
    const order: string[] = [];
    const scheduler = new ConnectionScheduler();
    const take = working(scheduler, order);
    const end = await scheduler.take();
    const all = [take('counting', 'count'), take('reading', 'page'), take('filing', 'report')];
    end();
    await Promise.all(all);
    assert.deepEqual(order, ['report', 'page', 'count']);
  });

  test('let counting rest as long as it worked: what comes meanwhile goes first, though nobody waited', async (t) => {
    const { holdUp, rest } = clockOf(t);
    const order: string[] = [];
    const take = working(new ConnectionScheduler(), order);
    await take('counting', 'count', holdUp);
    const next = take('counting', 'next count');
    await take('filing', 'report');
    await take('reading', 'page');
    rest();
    await next;
    assert.deepEqual(order, ['count', 'report', 'page', 'next count']);
  });

  test('are left by who hangs up, and go on', async (t) => {
    const { holdUp, rest } = clockOf(t);
    const order: string[] = [];
    const scheduler = new ConnectionScheduler();
    const take = working(scheduler, order);
    await take('counting', 'count', holdUp);
    const gone = new AbortController();
    const left = take('counting', 'left', undefined, gone.signal);
    const stays = take('counting', 'stays');
    gone.abort(new Error('gone'));
    await assert.rejects(left, /gone/);
    rest();
    await stays;
    assert.deepEqual(order, ['count', 'stays']);
  });
});
