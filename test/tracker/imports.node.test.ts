import assert from 'node:assert/strict';
import { test } from 'node:test';

test('the tracker can be imported where there is no page', async () => {
  const { AduanTracker } = await import('../../src/tracker/aduan-tracker.js');
  assert.equal(typeof AduanTracker, 'function');
  assert.equal(globalThis.customElements?.get('aduan-tracker'), undefined);
});
