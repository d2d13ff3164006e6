/** What `npm run release` makes: whole, small, and the same every time. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unzipSync, zipSync } from 'fflate';
import { downloads } from '../../demo/release/downloads.mjs';
import { ROOT } from '../../demo/setup/repository.mjs';

const packed = (files) => zipSync(files, { level: 9, mtime: new Date(2026, 0, 1) });

describe('the downloads', () => {
  const { site, wordpress, opensid } = downloads();

  it('for a web space are few and small, and hold all that a page loads', () => {
    const paths = Object.keys(site);
    assert.ok(paths.length <= 120, String(paths.length));
    assert.ok(packed(site).length <= 600_000, String(packed(site).length));
    for (const path of ['embed.js', 'frame.html', 'aduan-sw.js', 'THIRD-PARTY-NOTICES.txt', 'LICENSE'])
      assert.ok(paths.includes(`aduan/${path}`), path);
    assert.ok(paths.every((path) => !/\.(map|br|gz|d\.ts)$/.test(path)));
    const chunks = Object.keys(JSON.parse(readFileSync(join(ROOT, 'dist/chunks.json'), 'utf8')));
    assert.ok(chunks.length > 10);
    for (const chunk of chunks) assert.ok(paths.includes(`aduan/${chunk}`), chunk);
  });

  it('for WordPress are the plugin with the files inside, in the folder it is installed in', () => {
    for (const path of ['aduan.php', 'readme.txt', 'block/block.json', 'dist/embed.js', 'LICENSE'])
      assert.ok(`aduan/${path}` in wordpress, path);
  });

  it('for OpenSID are one file where its “Statis” widgets lie', () => {
    assert.deepEqual(Object.keys(opensid), ['desa/widgets/aduan.php']);
  });

  it('are the same to the byte when they are made again', () => {
    assert.deepEqual(packed(site), packed(downloads().site));
    assert.deepEqual(Object.keys(unzipSync(packed(opensid))), Object.keys(opensid));
  });
});
