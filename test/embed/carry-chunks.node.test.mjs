import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { carryChunks } from '../../src/build/carry-chunks.mjs';

describe('the chunks of the release before', () => {
  let dist;
  beforeEach(() => (dist = join(mkdtempSync(join(tmpdir(), 'aduan-dist-')), 'dist')));
  afterEach(() => rmSync(join(dist, '..'), { recursive: true }));

  /** As the build does: what lies there goes, new chunks come, the old ones are put back. */
  function build(version, chunks, from = dist) {
    const putBack = carryChunks({ from, version });
    rmSync(dist, { recursive: true, force: true });
    mkdirSync(join(dist, 'chunks'), { recursive: true });
    for (const chunk of chunks) writeFileSync(join(dist, chunk), version);
    putBack(dist, chunks);
    return readdirSync(join(dist, 'chunks')).sort();
  }

  it('stay for one release, and go with the next', () => {
    assert.deepEqual(build('1.0.0', ['chunks/a.js', 'chunks/same.js']), ['a.js', 'same.js']);
    assert.deepEqual(build('1.1.0', ['chunks/b.js', 'chunks/same.js']), ['a.js', 'b.js', 'same.js']);
    assert.deepEqual(build('1.2.0', ['chunks/c.js', 'chunks/same.js']), ['b.js', 'c.js', 'same.js']);
  });

  it('stay however often the same release is built', () => {
    build('1.0.0', ['chunks/a.js']);
    build('1.1.0', ['chunks/b.js']);
    assert.deepEqual(build('1.1.0', ['chunks/b2.js']), ['a.js', 'b2.js']);
    assert.deepEqual(build('1.1.0', ['chunks/b3.js']), ['a.js', 'b3.js']);
  });

  it('come from a copy of what a site serves', () => {
    build('1.0.0', ['chunks/a.js']);
    const served = join(dist, '../served');
    mkdirSync(join(served, 'chunks'), { recursive: true });
    writeFileSync(join(served, 'chunks/live.js'), '');
    const manifest = { version: '0.9.0', chunks: ['chunks/live.js', 'chunks/lost.js'], previous: null };
    writeFileSync(join(served, 'release.json'), JSON.stringify(manifest));
    assert.deepEqual(build('1.0.0', ['chunks/a.js'], served), ['a.js', 'live.js']);
  });

  it('are none the first time', () => {
    assert.deepEqual(build('1.0.0', ['chunks/a.js']), ['a.js']);
  });
});
