import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { createBreaker, PausedError } from '../../../demo/endpoint/relay/gateway/breaker.js';
import { GatewayError } from '../../../demo/endpoint/relay/gateway/gateway.js';

const HOUR_MS = 3_600_000;
const away = async (): Promise<never> => {
  throw new GatewayError('unreachable');
};

/** Both clocks of the process, which a test moves. */
function clocks(t: TestContext): { machine: number; forward: number; pass(ms: number): void } {
  const start = Date.now();
  const at = {
    machine: start,
    forward: 0,
    pass(ms: number) {
      at.machine += ms;
      at.forward += ms;
    },
  };
  t.mock.method(Date, 'now', () => at.machine);
  t.mock.method(performance, 'now', () => at.forward);
  return at;
}

describe('a gateway that is away', () => {
  it('is left alone after five failures, ever longer, and never for longer than the longest pause', async (t) => {
    const at = clocks(t);
    const breaker = createBreaker({ retryMs: HOUR_MS });
    const pauses: number[] = [];
    for (let round = 0; round < 12; round += 1) {
      while (!breaker.isOpen) await assert.rejects(breaker.run(away), GatewayError);
      pauses.push(breaker.pauseMs);
      await assert.rejects(
        breaker.run(async () => 'asked'),
        PausedError,
      );
      at.pass(breaker.pauseMs + 1);
    }
    assert.deepEqual(pauses.slice(0, 4), [30_000, 60_000, 120_000, 240_000]);
    assert.deepEqual(pauses.slice(-3), [HOUR_MS, HOUR_MS, HOUR_MS]);
    assert.equal(await breaker.run(async () => 'back'), 'back');
    assert.equal(breaker.isOpen, false);
  });

  it('is asked again in time where the machine’s clock was set back by a year meanwhile', async (t) => {
    const at = clocks(t);
    const breaker = createBreaker({ retryMs: HOUR_MS });
    while (!breaker.isOpen) await assert.rejects(breaker.run(away), GatewayError);
    at.machine -= 365 * 24 * HOUR_MS;
    at.pass(35_000);
    assert.equal(breaker.isOpen, false);
    await assert.rejects(
      breaker.run(async () => 'asked'),
      PausedError,
    );
    assert.equal(await breaker.run(async () => 'back'), 'back');
  });

  it('is not taken for away by a no to one report', async () => {
    const breaker = createBreaker({ retryMs: HOUR_MS });
    for (let round = 0; round < 20; round += 1)
      await assert.rejects(
        breaker.run(async () => {
          throw new GatewayError('refused', 422);
        }),
        GatewayError,
      );
    assert.equal(breaker.isOpen, false);
  });
});
