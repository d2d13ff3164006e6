import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lazy } from '../../src/widget/lazy.js';

describe('a lazily imported chunk', () => {
  const flaky = (failures: number) => {
    let tries = 0;
    const load = lazy(() =>
      ++tries <= failures ? Promise.reject(new Error('line broke')) : Promise.resolve('module'),
    );
    return { load, tries: () => tries };
  };

  it('is fetched once', async () => {
    const { load, tries } = flaky(0);
    assert.deepEqual(await Promise.all([load(), load(), load()]), ['module', 'module', 'module']);
    assert.equal(tries(), 1);
  });

  it('is tried a second time', async () => {
    const { load, tries } = flaky(1);
    assert.equal(await load(), 'module');
    assert.equal(tries(), 2);
  });

  it('fails with a code after that, and may be asked for again', async () => {
    const { load, tries } = flaky(2);
    await assert.rejects(load(), { name: 'AduanError', code: 'chunk-failed' });
    assert.equal(tries(), 2);
    assert.equal(await load(), 'module');
  });
});
