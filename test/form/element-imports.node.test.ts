import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { readImports } from '../check/imports/read-imports.mjs';

/** Every module and package that comes with a file, whether or not anything of it is ever used. */
function comesWith(entry: string, found = new Set<string>()): Set<string> {
  found.add(entry);
  for (const { from, kind } of readImports(entry, readFileSync(entry, 'utf8'))) {
    if (kind !== 'value') continue;
    const path = posix.join(posix.dirname(entry), from).replace(/\.js$/, '.ts');
    if (!from.startsWith('.')) found.add(from);
    else if (!found.has(path) && existsSync(path)) comesWith(path, found);
  }
  return found;
}

test('a title can be typed before anything is here that reads answers or keeps reports', () => {
  const all = [...comesWith('src/form/aduan-form.ts')];
  const heavy = all.filter((path) => /^(zod|ky|idb)\b|^src\/outbox\/|\/transport\.ts$/.test(path));
  assert.deepEqual(heavy, []);
  assert.ok(all.includes('src/form/screen/form-view.ts'), 'the first screen is among them');
});
