import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { LazyPart } from '../../src/widget/lazy-part.js';

let page = new EventTarget();
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A part whose file does not come until it is let. */
function missing() {
  const state = { fetches: 0, isThere: false, drawings: 0 };
  const element = { isConnected: true, requestUpdate: () => (state.drawings += 1) };
  const part = new LazyPart(
    element,
    async () => {
      state.fetches += 1;
      if (!state.isThere) throw new Error('offline');
      return { name: 'part' };
    },
    ({ name }) => ({ made: name }),
  );
  return { part, state, element };
}

describe('a part that can be done without', () => {
  beforeEach(() => {
    page = new EventTarget();
    Object.assign(globalThis, { addEventListener: page.addEventListener.bind(page) });
  });

  it('is fetched once for any number of drawings, and once more each time the network returns', async () => {
    const { part, state } = missing();
    for (let drawing = 0; drawing < 20; drawing += 1) {
      void part.want();
      await settle();
    }
    assert.equal(state.fetches, 1);
    assert.equal(part.isMissing, true);
    page.dispatchEvent(new Event('online'));
    await settle();
    void part.want();
    await settle();
    assert.equal(state.fetches, 2);
    state.isThere = true;
    page.dispatchEvent(new Event('online'));
    await settle();
    assert.equal(state.fetches, 3);
    assert.deepEqual(part.part, { made: 'part' });
    assert.equal(part.isMissing, false);
    page.dispatchEvent(new Event('online'));
    await settle();
    assert.equal(state.fetches, 3);
  });

  it('is fetched at a press, however often that failed', async () => {
    const { part, state } = missing();
    await part.load();
    await part.load();
    assert.equal(state.fetches, 2);
    state.isThere = true;
    await part.load();
    assert.deepEqual(part.part, { made: 'part' });
    page.dispatchEvent(new Event('online'));
    await settle();
    assert.equal(state.fetches, 3);
  });

  it('is not fetched for an element that is gone, and is where that comes back', async () => {
    const { part, state, element } = missing();
    void part.want();
    await settle();
    element.isConnected = false;
    page.dispatchEvent(new Event('online'));
    await settle();
    assert.equal(state.fetches, 1);
    element.isConnected = true;
    void part.want();
    await settle();
    assert.equal(state.fetches, 2);
  });
});
