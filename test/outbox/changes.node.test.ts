import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AduanError } from '../../src/errors.js';
import { pack } from '../../src/outbox/entry.js';
import { SUBMISSION } from '../client/samples.js';
import { EngineHarness } from './harness/engine-harness.js';
import { reportEntry } from './harness/outbox-harness.js';

test('a change that is refused leaves the text of an item in memory as it was sent', async () => {
  // Its body has left, and nobody knows whether it arrived.
  const { engine, id } = new EngineHarness({
    state: 'unknown',
    isDoubtful: true,
    nextAttemptAt: Date.now() + 3_600_000,
  });
  const changed = await pack(reportEntry({ title: 'Judul lain' }));
  await assert.rejects(engine.replace(id, changed), ({ code }: AduanError) => code === 'in-progress');
  const kept = await engine.read(id);
  void engine.stop();
  assert.equal(kept?.kind === 'report' && kept.submission.title, SUBMISSION.title);
});
