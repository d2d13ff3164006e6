import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCeilings, checkLedger, ledgerOf, measure } from './sizes.mjs';

const chunk = (name, { entry = false, imports = [], dynamicImports = [] } = {}) => ({
  name,
  entry,
  imports,
  dynamicImports,
});
/** A form that shares a chunk with the tracker, and fetches one that fetches another, and a third when it is needed. */
const CHUNKS = {
  'form.js': chunk('form', { entry: true, imports: ['shared.js'], dynamicImports: ['late.js'] }),
  'tracker.js': chunk('tracker', { entry: true, imports: ['shared.js'] }),
  'shared.js': chunk('shared', { imports: ['deep.js'] }),
  'deep.js': chunk('deep'),
  'late.js': chunk('late', { imports: ['shared.js'], dynamicImports: ['later.js', 'reply.js'] }),
  'later.js': chunk('later'),
  'reply.js': chunk('replying', { imports: ['answers.js'] }),
  'answers.js': chunk('answers'),
};
const GZIP = {
  'embed.js': 1,
  'doctor.js': 7,
  'frame.js': 3,
  'frame-resize.js': 4,
  'aduan-sw.js': 7,
  'form.js': 10,
  'tracker.js': 100,
  'shared.js': 1_000,
  'deep.js': 10_000,
  'late.js': 2,
  'later.js': 6_001,
  'reply.js': 5,
  'answers.js': 50,
};
const measureFixture = () => measure(CHUNKS, (file) => ({ gzip: GZIP[file], bytes: GZIP[file] * 3 }));

describe('weighing what a page loads', () => {
  it('weighs single files by themselves, adds every static import once, and leaves import() for idle', () => {
    const gzip = Object.fromEntries(
      Object.entries(measureFixture()).map(([name, size]) => [name, size.gzip]),
    );
    assert.deepEqual(gzip, {
      stub: 1,
      doctor: 7,
      'frame page': 3,
      'frame resize': 4,
      'service worker': 7,
      'form, first load': 11_010,
      'form, at idle': 6_003,
      'tracker, first load': 11_100,
      'lazy late': 2,
      'lazy later': 6_001,
      'lazy replying': 5,
    });
  });

  it('names what is above its ceiling, and by how much', () => {
    assert.deepEqual(checkCeilings(measureFixture()), [
      'lazy later: 6001 B, 1 B above its ceiling of 6000 B',
    ]);
  });
});

describe('the ledger', () => {
  const ledger = ledgerOf({ stub: { bytes: 3_000, gzip: 1_000, ceiling: 3_000 } }, '1.3.1');
  const check = (measured, zlib = '1.3.1') => checkLedger(measured, ledger, zlib);

  it('passes what it recorded', () => {
    assert.deepEqual(check({ stub: { bytes: 3_000, gzip: 1_000 } }), []);
  });

  it('fails on a byte more and on a byte less', () => {
    assert.match(check({ stub: { bytes: 3_001, gzip: 1_000 } })[0], /stub: 1000 → 1000 B \(3000 → 3001 B/);
    assert.match(check({ stub: { bytes: 3_000, gzip: 999 } })[0], /1000 → 999 B/);
  });

  it('forgives another zlib a few bytes of gzip, and none of the code', () => {
    assert.deepEqual(check({ stub: { bytes: 3_000, gzip: 1_004 } }, '1.2.0'), []);
    assert.equal(check({ stub: { bytes: 3_000, gzip: 1_020 } }, '1.2.0').length, 1);
    assert.equal(check({ stub: { bytes: 3_001, gzip: 1_000 } }, '1.2.0').length, 1);
  });

  it('fails on an artefact that is new, and on one that is gone', () => {
    assert.deepEqual(check({ stub: { bytes: 3_000, gzip: 1_000 }, map: { bytes: 9, gzip: 5 } }), [
      'map: 5 B, not in the ledger yet',
    ]);
    assert.deepEqual(check({}), ['stub: in the ledger, and no longer built']);
  });
});
