/** The gallery shows what the widgets promise: each state by a name of its own, in each language. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { STATES, WIDGETS } from '../../demo/pages/states/list.js';
import { STATES as PROMISED } from '../../src/build/public-styling.mjs';

/** Gone before anybody could look at them: nothing was asked yet, or the device is writing. */
const FLEETING = ['form keeping', 'form idle', 'feed idle'];

describe('the gallery of states', () => {
  it('gives each state an address and a title of its own', () => {
    for (const key of ['name', 'title']) {
      const seen = STATES.map((state) => `${key === 'name' ? '' : state.widget} ${state[key]}`);
      assert.deepEqual(seen, [...new Set(seen)]);
    }
    for (const { name, widget } of STATES) assert.ok(name.startsWith(`${widget}-`), name);
  });

  it('shows every state that a page may rely on', () => {
    const shown = new Set(STATES.map(({ widget, shows }) => `${widget} ${shows}`));
    const promised = PROMISED.flatMap(({ name, on }) => on.map((widget) => `${widget} ${name}`));
    assert.deepEqual(
      promised.filter((one) => !shown.has(one)),
      FLEETING,
    );
    assert.deepEqual(
      [...shown].filter((one) => !promised.includes(one)),
      [],
    );
  });

  it('shows every widget in every language', () => {
    for (const widget of Object.keys(WIDGETS))
      for (const lang of ['en', 'jv', 'su', 'mui'])
        assert.ok(
          STATES.some((state) => state.widget === widget && state.attributes?.lang === lang),
          `${widget} ${lang}`,
        );
  });
});
