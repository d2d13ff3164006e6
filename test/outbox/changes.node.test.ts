import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AduanError } from '../../src/errors.js';
import { createEngine } from '../../src/outbox/attempt/engine.js';
import { pack } from '../../src/outbox/entry.js';
import { newItem } from '../../src/outbox/item.js';
import { createStore } from '../../src/outbox/store.js';
import { SUBMISSION } from '../client/samples.js';
import { FakeEndpoint } from './fake-service.js';

const denied = () => Promise.reject(new DOMException('no', 'SecurityError'));

test('a change that is refused leaves the text of an item in memory as it was sent', async () => {
  const store = createStore({ open: denied, write: denied, close() {} });
  const endpoint = 'https://lapor.example/sp4n/';
  const item = newItem({ id: 'i', kind: 'report', endpoint, key: 'k', bytes: 1, createdAt: 0, files: [] });
  // Its body has left, and nobody knows whether it arrived.
  store.memory.set('i', {
    item: { ...item, state: 'unknown', isDoubtful: true, nextAttemptAt: Date.now() + 3_600_000 },
    payload: { kind: 'report', submission: SUBMISSION, files: [] },
  });
  const engine = createEngine({
    options: { service: new FakeEndpoint() },
    store,
    answers: new Map(),
    progress: new Map(),
    items: async () => (await store.list()).map((known) => known.item),
    changed: async () => {},
    sent() {},
    progressed() {},
  });
  const other = { ...SUBMISSION, title: 'Judul lain' };
  const changed = await pack({ kind: 'report', submission: other, files: [] });
  await assert.rejects(engine.replace('i', changed), ({ code }: AduanError) => code === 'in-progress');
  const kept = await engine.read('i');
  void engine.stop();
  assert.equal(kept?.kind === 'report' && kept.submission.title, SUBMISSION.title);
});
