import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lazy, whenHere } from '../../src/widget/lazy.js';

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

describe('a service whose code is still loading', () => {
  interface Service {
    ask(what: string): Promise<string>;
    reply(): Promise<void>;
  }
  const loaded = { ask: (what: string) => Promise.resolve(`told ${what}`) };

  it('has each call wait for the code, loaded once', async () => {
    let loads = 0;
    const service = whenHere<Service>(() => (loads++, Promise.resolve(loaded)));
    assert.deepEqual(await Promise.all([service.ask('one'), service.ask('two')]), ['told one', 'told two']);
    assert.equal(await service.reply(), undefined, 'it has no such function');
    assert.equal(loads, 1);
  });

  it('can be what a promise gives', async () => {
    const inner = whenHere<Service>(() => Promise.resolve(loaded));
    const outer = whenHere<Service>(() => Promise.resolve(inner));
    assert.equal(await outer.ask('one'), 'told one');
  });
});
