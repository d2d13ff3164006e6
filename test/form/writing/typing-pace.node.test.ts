import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { TypingPace } from '../../../src/form/entry/typing-pace.js';
import { WritingPause } from '../../../src/form/entry/writing-pause.js';

const KEY_MS = 50;

/** Time that passes only where a test says so. */
let now: number;
let timers: Map<number, { at: number; task: () => void }>;
/** How many timers were set. */
let count: number;

function pass(ms: number): void {
  for (const end = now + ms; ;) {
    const [id, next] = [...timers].sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
    if (id === undefined || next!.at > end) {
      now = end;
      return;
    }
    timers.delete(id);
    now = next!.at;
    next!.task();
  }
}

describe('who writes', () => {
  let draws: number[];
  let pace: TypingPace;

  beforeEach(() => {
    [now, count, draws, timers] = [0, 0, [], new Map()];
    const set = (task: () => void, ms: number): number => {
      timers.set(++count, { at: now + ms, task });
      return count;
    };
    mock.method(globalThis, 'setTimeout', set as unknown as typeof setTimeout);
    mock.method(globalThis, 'clearTimeout', (id: number) => void timers.delete(id));
    mock.method(performance, 'now', () => now);
    pace = new TypingPace(() => {
      draws.push(now);
      pace.drawn();
    });
  });
  afterEach(() => mock.restoreAll());

  /** The last key is the moment's. */
  function type(keys: number, ms = KEY_MS): void {
    for (let key = 1; key <= keys; key += 1) {
      pace.typed();
      if (key < keys) pass(ms);
    }
  }

  it('has what forty letters make drawn twice, by a handful of timers', () => {
    type(40);
    pass(10_000);
    assert.deepEqual(draws, [1000, 2000]);
    assert.ok(count <= 8, `${count} timers`);
  });

  it('has a slow letter drawn when it stands, and none twice', () => {
    type(3, 600);
    pass(10_000);
    assert.deepEqual(draws, [400, 1000, 1600]);
  });

  it('has nothing drawn that was drawn for another reason, or for whoever waits for it', () => {
    type(2);
    pace.drawn();
    pass(10_000);
    assert.deepEqual(draws, []);
    type(2);
    pace.catchUp();
    pace.catchUp();
    pass(10_000);
    assert.deepEqual(draws, [now - 10_000]);
  });

  it('is looked over a shoulder only when nothing was typed for a while, however often it is drawn', () => {
    const reads: number[] = [];
    const pause = new WritingPause(pace, 500, () => reads.push(now));
    for (let key = 0; key < 40; key += 1) {
      pace.typed();
      if (key % 10 === 0) pause.begin();
      pass(KEY_MS);
    }
    pass(10_000);
    assert.deepEqual(reads, [39 * KEY_MS + 500]);
    // A choice is no key.
    pause.begin();
    const chosenAt = now;
    pass(10_000);
    assert.deepEqual(reads.slice(1), [chosenAt + 500]);
    pause.begin();
    pause.stop();
    pass(10_000);
    assert.equal(reads.length, 2);
  });
});
