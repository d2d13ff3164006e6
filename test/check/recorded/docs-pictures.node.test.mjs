import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkDocsPictures, DOCS_PICTURES, screensOf } from './docs-pictures.mjs';

test('a picture of the documentation that is older than its screens is told with the way out', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-pictures-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const record = join(folder, 'drawn.json');
  const names = Object.keys(DOCS_PICTURES);
  const write = (drawn) => writeFileSync(record, JSON.stringify(drawn));
  const now = Object.fromEntries(names.map((name) => [name, screensOf(name)]));
  write(now);
  assert.deepEqual(checkDocsPictures(record), []);
  write({ ...now, screens: 'of another look' });
  assert.deepEqual(checkDocsPictures(record), [
    'demo/docs/assets/screens.webp is older than the screens in it: RENEW_PICTURES=1 npm test -- --only visual-full --file whole',
  ]);
  rmSync(record);
  assert.equal(checkDocsPictures(record).length, names.length, 'never drawn');
});
