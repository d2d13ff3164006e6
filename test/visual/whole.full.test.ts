/** Every state of the gallery in three widths, light and dark; and nothing is kept of states that are gone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgetOthers } from './kept-pictures.js';
import { lookAt } from './look.js';
import { useGallery } from './stage.js';
import { ALL_STATES } from './states.js';

lookAt(useGallery(), ALL_STATES);

test('each picture that is kept is one of a state', async () => {
  assert.deepEqual(await forgetOthers(ALL_STATES), []);
});
