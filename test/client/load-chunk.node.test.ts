import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { loadChunk } from '../../src/client/load-chunk.js';

describe('code that is fetched later', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  const never = () => new Promise<string>(() => {});
  /** Lets what has settled be heard before the clock goes on. */
  const heard = () => new Promise((done) => setImmediate(done));

  it('is asked for once more when nothing came for 20 seconds', async () => {
    const tries = [never(), Promise.resolve('module')];
    const loading = loadChunk(() => tries.shift()!);
    mock.timers.tick(19_999);
    assert.equal(tries.length, 1);
    mock.timers.tick(1);
    assert.equal(await loading, 'module');
  });

  it('fails with a code when that hangs too, after 40 seconds', async () => {
    const loading = loadChunk(never);
    loading.catch(() => {});
    mock.timers.tick(20_000);
    await heard();
    mock.timers.tick(20_000);
    await assert.rejects(loading, { name: 'AduanError', code: 'chunk-failed' });
  });

  it('takes the first answer though it comes while the second is awaited', async () => {
    let come!: (module: string) => void;
    const tries = [new Promise<string>((resolve) => (come = resolve)), never()];
    const loading = loadChunk(() => tries.shift()!);
    mock.timers.tick(20_000);
    await heard();
    come('module');
    assert.equal(await loading, 'module');
  });
});
