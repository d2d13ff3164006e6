import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { IDLE_MS, IdleClock, WARNING_MS } from '../../../src/form/assisted/idle-clock.js';

/** A clock that a test sets; `sleep` passes without timers, as in a phone whose screen is off. */
function stage() {
  let now = 1_000_000;
  let timer: { task: () => void; at: number } | null = null;
  const said: string[] = [];
  const clock = new IdleClock(
    { warn: (isNear) => said.push(isNear ? 'near' : 'far'), wipe: () => said.push('wipe') },
    {
      now: () => now,
      later(task, ms) {
        const own = (timer = { task, at: now + ms });
        return () => {
          if (timer === own) timer = null;
        };
      },
    },
  );
  const pass = (ms: number): void => {
    const until = now + ms;
    while (timer && timer.at <= until) {
      const { task, at } = timer;
      timer = null;
      now = at;
      task();
    }
    now = until;
  };
  return { clock, said, pass, sleep: (ms: number) => void (now += ms) };
}

describe('the idle clock', () => {
  it('warns shortly before it wipes, and wipes once', () => {
    const { clock, said, pass } = stage();
    clock.check();
    pass(IDLE_MS - WARNING_MS - 1);
    assert.deepEqual(said, []);
    pass(1);
    assert.deepEqual(said, ['near']);
    pass(WARNING_MS - 1);
    assert.deepEqual(said, ['near']);
    pass(1);
    assert.deepEqual(said, ['near', 'far', 'wipe']);
    pass(10 * IDLE_MS);
    assert.deepEqual(said, ['near', 'far', 'wipe']);
  });

  it('begins anew with every touch, also after the warning', () => {
    const { clock, said, pass } = stage();
    clock.check();
    pass(IDLE_MS - 1);
    clock.touch();
    assert.deepEqual(said, ['near', 'far']);
    pass(IDLE_MS - WARNING_MS - 1);
    assert.deepEqual(said, ['near', 'far']);
    pass(WARNING_MS + 1);
    assert.deepEqual(said, ['near', 'far', 'near', 'far', 'wipe']);
  });

  it('wipes before the next person’s first touch counts, where the phone slept through it', () => {
    const { clock, said, sleep } = stage();
    clock.check();
    sleep(IDLE_MS);
    clock.touch();
    assert.deepEqual(said, ['wipe']);
  });

  it('gives no more time to a phone whose clock is set back', () => {
    const { clock, said, pass, sleep } = stage();
    clock.check();
    sleep(-3_600_000);
    clock.check();
    pass(IDLE_MS);
    assert.ok(said.includes('wipe'));
  });

  it('stops', () => {
    const { clock, said, pass } = stage();
    clock.check();
    clock.stop();
    pass(10 * IDLE_MS);
    assert.deepEqual(said, []);
  });
});
