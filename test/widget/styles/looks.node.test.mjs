/** Tokens, parts and states that a page may rely on for looks: no more than promised, and told as they are. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readLooks, withTables } from './looks-tables.mjs';
import { ROOT } from '../../../demo/setup/repository.mjs';
import { PARTS, TOKENS } from '../../../src/build/public-styling.mjs';

const MOST_TOKENS = 25;
const MOST_PARTS = 25;
/** The one with most has seven brands in it. */
const MOST_BYTES = 3_500;
const FOLDER = join(ROOT, 'src/themes');
const themes = readdirSync(FOLDER).map((name) => ({ name, css: readFileSync(join(FOLDER, name), 'utf8') }));
/** Tables as Prettier leaves them and as they are made: the same but for blanks and dashes. */
const folded = (text) => text.replace(/-{3,}/g, '-').replace(/[ \n]+/g, ' ');

describe('the looks', () => {
  it('are at most 25 tokens and 25 parts', () => {
    assert.ok(TOKENS.length <= MOST_TOKENS, String(TOKENS.length));
    assert.ok(PARTS.length <= MOST_PARTS, String(PARTS.length));
  });

  it('are told in the documentation as they are', () =>
    assert.equal(
      folded(readLooks()),
      folded(withTables(readLooks())),
      'node test/widget/styles/looks-tables.mjs',
    ));

  it('have seven presets, each small, and of nothing but tokens', () => {
    assert.deepEqual(themes.map(({ name }) => name.replace('.css', '')).sort(), [
      'bootstrap5',
      'idds',
      'karang-taruna',
      'kontras',
      'netral',
      'pemerintah',
      'wordpress',
    ]);
    const known = new Set(TOKENS.map(({ name }) => name));
    for (const { name, css } of themes) {
      assert.ok(Buffer.byteLength(css) <= MOST_BYTES, name);
      for (const [, token] of css.matchAll(/^\s*(--aduan-[\w-]+):/gm)) assert.ok(known.has(token), token);
    }
  });
});
