import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolveLanguage } from '../../../src/widget/language/language.js';

describe('language of a widget', () => {
  const cases: [own: string | null, page: string | null, expected: string][] = [
    [null, null, 'id'],
    ['', '', 'id'],
    [null, 'id-ID', 'id'],
    [null, 'en-US', 'id'],
    [null, 'jv', 'jv'],
    [null, 'SU', 'su'],
    [null, 'in', 'id'],
    ['en', 'id', 'en'],
    ['en-GB', 'jv', 'en'],
    ['jv_ID', 'su', 'jv'],
    ['fr', 'su', 'su'],
    ['mui', 'id', 'mui'],
    ['plm-ID', 'id', 'mui'],
    [null, 'plm', 'mui'],
    ['fr', 'en', 'id'],
    ['nonsense tag', null, 'id'],
  ];
  for (const [own, page, expected] of cases) {
    it(`own ${own}, page ${page}: ${expected}`, () => assert.equal(resolveLanguage(own, page), expected));
  }
});
