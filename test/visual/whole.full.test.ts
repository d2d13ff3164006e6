/** Every state of the gallery in three widths, light and dark; and nothing is kept of states that are gone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDocsPictures } from '../check/recorded/docs-pictures.mjs';
import { drawDocsPictures } from './docs-pictures.js';
import { forgetOthers, MUST_RENEW } from './kept-pictures.js';
import { lookAt } from './look.js';
import { useGallery } from './stage.js';
import { ALL_STATES } from './states.js';

const gallery = useGallery();

lookAt(gallery, ALL_STATES);

test('each picture that is kept is one of a state', async () => {
  assert.deepEqual(await forgetOthers(ALL_STATES), []);
});

test('the pictures of the documentation are of the widgets as they are', async () => {
  if (MUST_RENEW) await drawDocsPictures(gallery);
  assert.deepEqual(checkDocsPictures(), []);
});
