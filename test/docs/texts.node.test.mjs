/** What the documentation says of the code is held against the code. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { linkedFiles } from '../../demo/docs/markdown.mjs';
import { ROOT } from '../../demo/setup/repository.mjs';
import { STATUSES } from '../../src/contract/statuses.js';
import { ROOMS } from '../check/import-rules.mjs';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');

describe('the documentation', () => {
  it('links to nothing that is not there', () => assert.ok(linkedFiles().length > 10));

  it('names every variable the endpoint reads', () => {
    const code = ['config.ts', 'standalone.ts'].map((name) => read(`demo/endpoint/${name}`)).join('');
    const names = [...code.matchAll(/env\['([A-Z_]+)'\]/g)].map(([, name]) => name);
    assert.ok(names.length > 15);
    const text = read('demo/endpoint/README.md');
    for (const name of new Set(names)) assert.ok(text.includes(`\`${name}\``), name);
  });

  it('names every room of the house, and no other', () => {
    const [, table = ''] = read('src/README.md').split('## Rooms');
    const named = table
      .split('\n## ')[0]
      .split('\n')
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    const known = Object.keys(ROOMS).filter((name) => name !== 'version');
    assert.deepEqual(named.filter((name) => name !== 'version').sort(), known.sort());
  });

  it('names every entry of the package', () => {
    const { exports } = JSON.parse(read('package.json'));
    const text = read('src/entries/README.md').replaceAll('…/', 'aduan/');
    for (const path of Object.keys(exports).filter((one) => one !== './package.json'))
      assert.ok(text.includes(`\`${path.replace('.', 'aduan')}\``), path);
  });

  it('names every status, with the word on its card', () => {
    const text = read('src/contract/README.md');
    for (const { code } of STATUSES) assert.ok(text.includes(`\`${code}\``), code);
  });
});
