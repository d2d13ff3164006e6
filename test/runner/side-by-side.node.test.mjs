import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sideBySide } from './side-by-side.mjs';

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
    assert.deepEqual(await sideBySide(works, { atOnce: 2, print: (line) => printed.push(line) }), [1, 2]);
    assert.deepEqual(printed, ['one begins', 'one ends', 'two']);
  });

  it('are no more at once than said, and whoever speaks first is heard at once', async () => {
    let running = 0;
    let most = 0;
    const printed = [];
    const work = (name) => async (say) => {
      most = Math.max(most, (running += 1));
      say(name);
      await new Promise(setImmediate);
      running -= 1;
    };
    const done = sideBySide(['a', 'b', 'c', 'd'].map(work), {
      atOnce: 2,
      print: (line) => printed.push(line),
    });
    assert.deepEqual(printed, ['a']);
    await done;
    assert.deepEqual([most, printed], [2, ['a', 'b', 'c', 'd']]);
  });

  it('end when one fails', async () => {
    const fails = sideBySide([() => Promise.reject(new Error('no'))], { atOnce: 2, print: () => {} });
    await assert.rejects(fails, /no/);
  });
});
