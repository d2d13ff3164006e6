/**
 * With text twice as large, on two phones, in every language and state: no word is split, none sticks out, and nothing
 * lies on another.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES, wordsThatBreak } from './large-text.js';
import { useGallery } from './stage.js';
import { ALL_STATES } from './states.js';

const gallery = useGallery();

for (const state of ALL_STATES) {
  test(`${state} splits no word where text is twice as large`, async () => {
    const page = await gallery.open(state, { viewport: { width: 320, height: 800 } });
    const found = await wordsThatBreak(page, { widths: [320, 360], languages: LANGUAGES });
    await page.context().close();
    assert.deepEqual(found, []);
  });
}
