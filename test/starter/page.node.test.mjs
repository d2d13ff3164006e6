import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { PAGES } from '../../demo/docs/contents.mjs';
import { readMarkdown } from '../../demo/docs/markdown.mjs';
import { ROOT } from '../../demo/setup/repository.mjs';

const FOLDER = 'demo/starter/';
const read = (name) => readFileSync(join(ROOT, FOLDER, name), 'utf8');

it('shows the starter whole on its page, in both languages, and in 150 lines', () => {
  const pages = PAGES.filter(({ source }) => source?.startsWith(FOLDER));
  assert.deepEqual(pages.map(({ lang }) => lang).sort(), ['en', 'id']);
  for (const page of pages)
    for (const name of ['endpoint.mjs', 'endpoint.json'])
      assert.ok(readMarkdown(page).includes(`\n${read(name)}\`\`\`\n`), `${page.url} without ${name}`);
  assert.ok(read('endpoint.mjs').split('\n').length - 1 <= 150);
});
