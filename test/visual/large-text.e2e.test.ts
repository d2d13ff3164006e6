/** With text twice as large, on the smallest phone: no word is split, none sticks out, and nothing lies on another. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsThatBreak } from './large-text.js';
import { useGallery } from './stage.js';

const gallery = useGallery();

for (const state of ['form-filled', 'form-receipt', 'tracker-in-progress', 'feed-list']) {
  test(`${state} splits no word where text is twice as large`, async () => {
    const page = await gallery.open(state, { viewport: { width: 320, height: 800 } });
    const found = await wordsThatBreak(page, { widths: [320], languages: ['id'] });
    await page.context().close();
    assert.deepEqual(found, []);
  });
}
