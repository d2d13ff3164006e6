/** Whether the store of files answers is known from the calls that are made of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Storage } from '../../../demo/endpoint/uploads/storage.js';
import { StoreState, watchedStorage } from '../../../demo/endpoint/uploads/stores/watched-storage.js';

test('a call that fails is told until one succeeds; a file that is missing is an answer', async () => {
  let failure: Error | null = null;
  const state = new StoreState();
  const storage = watchedStorage(
    {
      get: () => (failure === null ? Promise.resolve(new Uint8Array()) : Promise.reject(failure)),
    } as unknown as Storage,
    state,
  );
  failure = Object.assign(new Error('cannot read'), { cause: { name: 'TimeoutError' } });
  await assert.rejects(storage.get('a'));
  await assert.rejects(storage.get('a'));
  assert.deepEqual([state.isUp, state.failures], [false, 2]);
  failure = Object.assign(new Error('cannot read'), { cause: { name: 'NoSuchKey' } });
  await assert.rejects(storage.get('a'));
  assert.deepEqual([state.isUp, state.failures], [true, 2]);
  failure = Object.assign(new Error('no such file'), { code: 'ENOENT' });
  await assert.rejects(storage.get('a'));
  failure = null;
  await storage.get('a');
  assert.deepEqual([state.isUp, state.failures], [true, 2]);
});
