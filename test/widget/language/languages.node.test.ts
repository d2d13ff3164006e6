/** All languages side by side: whether any has a gap, a word of another, or a word that breaks a narrow phone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES, type Language } from '../../../src/widget/language/language.js';
import { FEED_WORDS } from '../../../src/feed/words/feed-languages.js';
import { FORM_WORDS } from '../../../src/form/words/form-languages.js';
import { TRACKER_WORDS } from '../../../src/tracker/words/tracker-languages.js';
import { LANGUAGE_WORDS } from '../../../src/widget/language/language-words.js';
import type { Words } from '../../../src/widget/language/messages-of.js';
import { INDONESIAN } from '../../../demo/docs/readers/indonesian.js';
import { saysTheSame } from './same-words.js';
import { sayings } from '../../../demo/docs/readers/sayings.js';

/** All that all widgets say in a language, by where it stands. */
async function said(language: Language): Promise<Map<string, string>> {
  if (language === 'id') return sayings(INDONESIAN);
  const parts: Promise<Words>[] = [FORM_WORDS, TRACKER_WORDS, FEED_WORDS].map(
    async (loads) => (await loads[language]()).words,
  );
  return sayings((await Promise.all(parts)).reduce((all, part) => ({ ...all, ...part })));
}

// Not inside of `describe`: the runner knows which group a test is of only until that waits.
const indonesian = await said('id');
const OTHERS = await Promise.all(
  LANGUAGES.filter((language) => language !== 'id').map(async (language) => ({
    language,
    own: await said(language),
  })),
);

describe('the languages of the widgets', () => {
  for (const { language, own } of OTHERS) {
    describe(LANGUAGE_WORDS[language].name, () => {
      it('says all that Indonesian says', () => {
        assert.deepEqual([...own.keys()].sort(), [...indonesian.keys()].sort());
        for (const [place, text] of own) assert.equal(text === '', indonesian.get(place) === '', place);
      });

      it('leaves nothing in Indonesian but what it says in the same words', () => {
        const left = [...own].filter(
          ([place, text]) => text === indonesian.get(place) && !saysTheSame(language, text),
        );
        assert.deepEqual(left, []);
      });

      it('uses what it is given as Indonesian does', () => {
        const named = (text: string) => [...text.matchAll(/\d+/g)].map(([found]) => Number(found)).sort();
        for (const [place, text] of own) {
          // One of something needs no digit in English, nor a singular elsewhere.
          assert.deepEqual(named(text), named(indonesian.get(place)!), `${place}: ${text}`);
        }
      });

      it('is text, not markup, and ends its sentences', () => {
        for (const [place, text] of own) {
          assert.doesNotMatch(text, /[<>]|undefined|NaN|\[object/, `${place}: ${text}`);
          const end = /[.!?…:]$/;
          assert.equal(end.test(text), end.test(indonesian.get(place)!), `${place}: ${text}`);
        }
      });

      it('has no word that is wider than a narrow phone', () => {
        for (const [place, text] of own) {
          for (const word of text.split(/[\s\u00a0/-]/)) assert.ok(word.length <= 24, `${place}: ${word}`);
        }
      });
    });
  }
});
