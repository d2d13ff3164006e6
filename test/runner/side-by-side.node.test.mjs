import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sideBySide } from './side-by-side.mjs';

const light = (run) => ({ weight: 1, run });

describe('works side by side', () => {
  it('speak in their order, though the second is done first', async () => {
    const printed = [];
    let begin;
    const secondEnded = new Promise((resolve) => (begin = resolve));
    const works = [
      async (say) => {
        say('one begins');
        await secondEnded;
        say('one ends');
        return 1;
      },
      async (say) => {
        say('two');
        begin();
        return 2;
      },
    ];
    const print = (line) => printed.push(line);
    assert.deepEqual(await sideBySide(works.map(light), { room: 2, print }), [1, 2]);
    assert.deepEqual(printed, ['one begins', 'one ends', 'two']);
  });

  it('are no more at once than there is room for, and whoever speaks first is heard at once', async () => {
    let running = 0;
    let most = 0;
    const printed = [];
    const work = (name) => async (say) => {
      most = Math.max(most, (running += 1));
      say(name);
      await new Promise(setImmediate);
      running -= 1;
    };
    const done = sideBySide(['a', 'b', 'c', 'd'].map(work).map(light), {
      room: 2,
      print: (line) => printed.push(line),
    });
    assert.deepEqual(printed, ['a']);
    await done;
    assert.deepEqual([most, printed], [2, ['a', 'b', 'c', 'd']]);
  });

  it('begin before a heavier one that waits, where they fit and it does not', async () => {
    const begun = [];
    const ends = {};
    const work = (name, weight) => ({
      weight,
      run: async () => {
        begun.push(name);
        await new Promise((resolve) => (ends[name] = resolve));
      },
    });
    const works = [work('first', 2), work('heavy', 2), work('light', 1), work('heaviest', 9)];
    const done = sideBySide(works, { room: 3, print: () => {} });
    const turn = () => new Promise(setImmediate);
    assert.deepEqual(begun, ['first', 'light']);
    ends.light();
    await turn();
    assert.deepEqual(begun, ['first', 'light'], 'one place is too few for two');
    ends.first();
    await turn();
    ends.heavy();
    await turn();
    assert.deepEqual(begun, ['first', 'light', 'heavy', 'heaviest']);
    ends.heaviest();
    await done;
  });

  it('end when one fails', async () => {
    const fails = sideBySide([light(() => Promise.reject(new Error('no')))], { room: 2, print: () => {} });
    await assert.rejects(fails, /no/);
  });
});
