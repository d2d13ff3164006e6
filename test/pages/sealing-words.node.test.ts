/** What the page for sealed reports says, in each language. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SEALING_WORDS } from '../../demo/endpoint/pages/sealing/words/sealing-languages.js';
import { filled } from '../../src/sealed-form/sealed-words.js';

const MOST_WORDS = 60;
/** A minute's reading, by the binding text of the demo's own. */
const MOST_WORDS_OF_CONSENT = 150;
const LANGUAGES = Object.entries(SEALING_WORDS);

const sentencesOf = (words: object, before = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, said]): [string, string][] => {
    const name = `${before}.${key}`;
    if (typeof said === 'string') return [[name, said]];
    return typeof said === 'object' ? sentencesOf(said as object, name) : [];
  });
const namesIn = (sentence: string): string[] => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();

for (const [language, words] of LANGUAGES)
  test(`says in at most ${MOST_WORDS} words what a seal can’t do, and each trouble by itself: ${language}`, () => {
    const count = words.cannot.split(/\s+/).length;
    assert.ok(count > 20 && count <= MOST_WORDS, `${count} words`);
    assert.match(words.compare, /\b12\b/);
    const consent = words.consent.split('\n\n');
    assert.ok(words.consent.split(/\s+/).length <= MOST_WORDS_OF_CONSENT);
    assert.match(consent[0]!, /27/, 'the law');
    assert.match(consent[1]!, /Inspe[kc]tora/, 'who can read');
    assert.match(words.script.failed.offline, new RegExp(words.again));
    assert.match(words.script.earlier.old, new RegExp(`“${words.tryNow}”`));
    const troubles = Object.values(words.script.failed);
    assert.equal(new Set(troubles).size, troubles.length);
    assert.match(words.lock('Kabupaten Uji'), /Inspe[kc]tora.*Kabupaten Uji/);
    for (const [name, said] of sentencesOf(SEALING_WORDS.id)) {
      const own = sentencesOf(words).find(([other]) => other === name)?.[1] ?? '';
      assert.deepEqual(namesIn(own), namesIn(said), name);
    }
  });

test('a sentence is filled with its values, and what isn’t known stays empty', () => {
  assert.equal(filled('{a} dan {b} {c}', { a: 1, b: 'dua' }), '1 dan dua');
});
