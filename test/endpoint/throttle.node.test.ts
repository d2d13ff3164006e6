import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { createThrottle } from '../../demo/endpoint/guard/throttle.js';
import { DEFAULT_LIMITS as LIMITS } from '../../demo/endpoint/config.js';

const VILLAGE = '203.0.113.7';
const WINDOW_MS = 10 * 60_000;

describe('10,000 guesses', () => {
  let throttle: ReturnType<typeof createThrottle>;
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.parse('2026-11-24T03:00:00Z') });
    throttle = createThrottle({ now: () => new Date(), limits: LIMITS });
  });
  afterEach(() => mock.timers.reset());

  /** Milliseconds until the throttle lets it through. */
  async function waited(report: string, address: string): Promise<number> {
    let isThrough = false;
    void throttle.wait(report, address).then(() => (isThrough = true));
    for (let ms = 0; ; ms += 100) {
      await Promise.resolve();
      await Promise.resolve();
      if (isThrough) return ms;
      assert.ok(ms <= LIMITS.guessDelayMaxMs, 'nobody is locked out');
      mock.timers.tick(100);
    }
  }
  const guess = async (report: string, address: string): Promise<number> => {
    const ms = await waited(report, address);
    throttle.missed(report, address);
    return ms;
  };

  test('at one report wait ever longer, up to the most, and as long for the right code', async () => {
    const waits: number[] = [];
    for (let turn = 0; turn < 40; turn += 1) waits.push(await guess('1', VILLAGE));
    assert.deepEqual(
      waits,
      [...waits].sort((a, b) => a - b),
    );
    assert.deepEqual([waits[0], waits[9], waits.at(-1)], [0, 0, LIMITS.guessDelayMaxMs]);
    assert.equal(await waited('1', VILLAGE), LIMITS.guessDelayMaxMs, 'the owner waits, and gets in');
    assert.equal(await waited('1', '198.51.100.1'), LIMITS.guessDelayMaxMs, 'from wherever they ask');
  });

  test('over all reports from one address cost hours, and neighbours behind it wait two seconds at most', async () => {
    let spent = 0;
    for (let turn = 0; turn < 10_000; turn += 1) spent += await guess(String(turn), VILLAGE);
    assert.ok(spent > 3 * 3_600_000, `${spent / 3_600_000} hours`);
    assert.ok((await waited('neighbour', VILLAGE)) <= LIMITS.guessDelayMaxMs);
    assert.equal(await waited('anyone else', '198.51.100.1'), 0);
  });

  test('are forgotten after ten quiet minutes', async () => {
    for (let turn = 0; turn < 200; turn += 1) await guess('1', VILLAGE);
    mock.timers.tick(WINDOW_MS + 1);
    assert.equal(await waited('1', VILLAGE), 0);
  });

  test('at as many names as memory holds leave the guesser’s own address remembered', async () => {
    for (let turn = 0; turn < 30_000; turn += 1) throttle.missed(String(turn), VILLAGE);
    assert.equal(await waited('neighbour', VILLAGE), LIMITS.guessDelayMaxMs);
  });
});
