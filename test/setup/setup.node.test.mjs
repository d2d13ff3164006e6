import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, describe, it } from 'node:test';
import { isInstalled } from '../../demo/setup/ensure-node-modules.mjs';
import { inputHash } from '../../demo/setup/input-hash.mjs';
import { ROOT } from '../../demo/setup/repository.mjs';
import { findProgram } from './debian.mjs';

describe('knowing whether an install fits the lock', () => {
  const lock = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/mac': { version: '2.0.0', optional: true },
  };

  it('takes what npm installed, without packages for other systems', () => {
    assert.equal(isInstalled(lock, { 'node_modules/a': { version: '1.0.0' } }), true);
  });

  it('finds one TypeScript in the list of the repository and in that of what judges it', () => {
    const typescript = (path) =>
      JSON.parse(readFileSync(join(ROOT, path, 'package-lock.json'), 'utf8')).packages[
        'node_modules/typescript'
      ];
    assert.equal(typescript('test/check').version, typescript('.').version);
  });

  it('refuses no install, an older one and an incomplete one', () => {
    assert.equal(isInstalled(lock, undefined), false);
    assert.equal(isInstalled(lock, { 'node_modules/a': { version: '0.9.0' } }), false);
    assert.equal(isInstalled(lock, {}), false);
  });
});

describe('knowing whether a build fits its sources', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-inputs-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name, content) => writeFileSync(join(folder, name), content);
  const hash = () => inputHash([relative(ROOT, folder), 'no-such-file']);

  it('sees a changed, a moved and a new file, and not a touched one', () => {
    mkdirSync(join(folder, 'inner'));
    write('inner/a.ts', '1');
    const first = hash();
    write('inner/a.ts', '1');
    assert.equal(hash(), first);
    write('inner/a.ts', '2');
    const changed = hash();
    write('b.ts', '');
    const added = hash();
    rmSync(join(folder, 'inner/a.ts'));
    write('a.ts', '2');
    assert.equal(new Set([first, changed, added, hash()]).size, 4);
  });
});

describe('finding programs', () => {
  it('looks on PATH for names, and at paths as they are', () => {
    assert.equal(findProgram([process.execPath]), process.execPath);
    assert.match(findProgram(['no-such-program', 'node']), /node$/);
    assert.equal(findProgram([undefined, '', '/no/such/program']), undefined);
  });
});
