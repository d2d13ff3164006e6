import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MOST_FILES } from './size-artefacts.mjs';
import { checkCeilings, checkFiles, checkLedger, ledgerOf, measure } from './sizes.mjs';

const chunk = (name, more = {}) => ({ name, gzip: 2_000, ...more });
const entry = (name, drawn, atOnce = drawn) => chunk(name, { entry: true, drawn, atOnce });
/**
 * A form that shares a file with the others, fetches its parts at once, a list when it stands, and a map and photo work
 * by a press.
 */
const CHUNKS = {
  'form.js': entry('form', ['form.js', 'base.js', 'deep.js'], ['form.js', 'base.js', 'deep.js', 'parts.js']),
  'tracker.js': entry('tracker', ['tracker.js', 'base.js', 'deep.js']),
  'feed.js': entry('feed', ['feed.js', 'base.js', 'deep.js']),
  'base.js': chunk('base'),
  'deep.js': chunk('deep'),
  'parts.js': chunk('form-parts'),
  'waiting.js': chunk('waiting', { when: 'the form stands', idle: ['form'] }),
  'photos.js': chunk('photos', { when: 'there is a photo' }),
  'map.js': chunk('map', { when: 'somebody opens a map' }),
};
const GZIP = {
  'embed.js': 1,
  'form.js': 10,
  'tracker.js': 100,
  'feed.js': 200,
  'base.js': 1_000,
  'deep.js': 10_000,
  'parts.js': 2,
  'waiting.js': 7_003,
  'photos.js': 7_001,
  'map.js': 5,
};
const measureFixture = () =>
  measure(CHUNKS, (file) => ({ gzip: GZIP[file] ?? 3, bytes: (GZIP[file] ?? 3) * 3 }));

describe('weighing what a page loads', () => {
  it('counts the stub, every file once, and what import() brings unless it has a press or a condition', () => {
    const measured = measureFixture();
    const of = (name) => [measured[name].gzip, measured[name].files];
    assert.deepEqual(of('stub'), [1, 1]);
    assert.deepEqual(of('form, until the title can be typed'), [11_011, 4]);
    assert.deepEqual(of('form, until it can be sent'), [11_013, 5]);
    assert.deepEqual(of('form, all without a press'), [18_016, 6]);
    assert.deepEqual(of('tracker, all without a press'), [11_101, 4]);
    assert.deepEqual(of('three widgets, all without a press'), [18_316, 8]);
    assert.deepEqual(of('pressed map'), [5, 1]);
  });

  it('names what is above its ceiling, and by how much', () => {
    assert.deepEqual(checkCeilings(measureFixture(), {}), [
      'form, until the title can be typed: 4 files, and at most 3 may come',
      'form, until it can be sent: 5 files, and at most 4 may come',
      'three widgets, all without a press: 8 files, and at most 6 may come',
      'pressed photos: 7001 B, 1 B above its ceiling of 7000 B',
    ]);
  });

  it('lets a debt shrink but never grow, and has it struck off when it is paid', () => {
    const measured = { form: { gzip: 110, ceiling: 100, files: 5, mostFiles: 4 } };
    assert.deepEqual(checkCeilings(measured, { form: { gzip: 110, files: 5 } }), []);
    assert.deepEqual(checkCeilings(measured, { form: { gzip: 109, files: 4 } }), [
      'form: 110 B, 1 B above its ceiling of 109 B',
      'form: 5 files, and at most 4 may come',
    ]);
    const paid = { form: { gzip: 100, ceiling: 100, files: 4, mostFiles: 4 } };
    assert.match(checkCeilings(paid, { form: { gzip: 110, files: 5 } })[0], /strike it off OWED/);
  });
});

describe('the files', () => {
  const check = (chunks, onDemand = []) => checkFiles(chunks, onDemand);

  it('are large enough to be worth a request, or say why not', () => {
    const small = { gzip: 1_499, when: 'something is sent' };
    assert.match(check({ 'a.js': chunk('a', small) })[0], /^a: 1499 B are too few/);
    assert.deepEqual(check({ 'a.js': chunk('a', { ...small, reason: 'rare' }) }), []);
    assert.match(check({ 'a.js': chunk('a', { gzip: 1, reason: 'rare' }) })[0], /comes without a press/);
  });

  it('are few', () => {
    const many = (count, more) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`${index}.js`, chunk(`${index}`, more)]),
      );
    assert.deepEqual(check(many(MOST_FILES - 1)), []);
    assert.match(check(many(MOST_FILES))[0], /script files, at most/);
    assert.match(check(many(9, { gzip: 1, reason: 'rare', when: 'a press' }))[0], /9 small files, at most 8/);
  });

  it('are reached by what is said to be fetched by a press', () => {
    assert.deepEqual(check({ 'map.js': chunk('map') }, [{ file: 'map' }]), []);
    assert.match(check({}, [{ file: 'map' }])[0], /^map: .* nothing reaches it/);
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

  it('forgives a file that sways by what is known of it, and not more', () => {
    const known = ledgerOf({ 'service worker': { bytes: 60_000, gzip: 21_000 } }, '1.3.1');
    const told = (bytes, gzip) => checkLedger({ 'service worker': { bytes, gzip } }, known, '1.3.1').length;
    assert.deepEqual([told(60_650, 21_180), told(59_350, 20_820), told(60_701, 21_000)], [0, 0, 1]);
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
