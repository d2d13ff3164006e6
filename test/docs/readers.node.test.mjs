/** Pages that natives are given to read: nothing that a citizen is told may be missing there. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { READ_BY_NATIVES } from '../../demo/docs/readers/languages.mjs';
import { readerPage } from '../../demo/docs/readers/reader-page.js';
import { wordsOf } from '../../demo/endpoint/pages/words/words.js';
import { PALEMBANG } from '../../demo/endpoint/words/messages-mui.js';
import { FEED_WORDS } from '../../src/feed/words/feed-languages.js';
import { FORM_WORDS } from '../../src/form/words/form-languages.js';
import { TRACKER_WORDS } from '../../src/tracker/words/tracker-languages.js';
import { LANGUAGES } from '../../src/widget/language/language.js';
import { LANGUAGE_WORDS } from '../../src/widget/language/language-words.js';

/** No sentences: how numbers, sizes and days are written, names of files, and what stands in another part. */
const UNSAID = /\.(locale|id|language|bytes|size|distance|fault|errors|csvName|fileName)$/;
const ONLY_VALUES = new Set(
  (
    'figures.number figures.hours figures.share figures.monthName figures.monthShort find.counted find.words ' +
    'lateness.day lateness.number questions.day similar.number steps.review.day waiting.copied.time'
  ).split(' '),
);

/** The keys of all that has words in it, by its part. */
function keysOf(said, path) {
  if (UNSAID.test(path) || ONLY_VALUES.has(path)) return [];
  if (typeof said === 'string') return /\p{L}{2}/u.test(said) ? [path] : [];
  if (typeof said === 'function') return [path];
  return Object.entries(said).flatMap(([key, one]) => keysOf(one, `${path}.${key}`));
}

async function keysOfLanguage(language) {
  const parts = await Promise.all(
    [FORM_WORDS, TRACKER_WORDS, FEED_WORDS].map(async (loads) => (await loads[language]()).words),
  );
  const words = parts.reduce((all, part) => ({ ...all, ...part }), {});
  const { errors } = words.tracker;
  const beside = {
    errors,
    language: LANGUAGE_WORDS[language],
    own: wordsOf(language).own,
    messages: PALEMBANG,
  };
  return Object.entries({ ...words, ...beside }).flatMap(([part, said]) => keysOf(said, part));
}

const missingFrom = (page, keys) =>
  keys.filter((key) => !page.includes(`<code>${key}</code>`) && !page.includes(`<code>${key}.`));

describe('the pages for native readers', () => {
  it('are there for every language but our own', () => {
    assert.deepEqual(
      READ_BY_NATIVES.map(({ language }) => language).sort(),
      LANGUAGES.filter((language) => language !== 'id').sort(),
    );
  });

  for (const reading of READ_BY_NATIVES) {
    const { language } = reading;
    it(`hold every sentence of ${language}, in both explanations, and would be missed one`, async () => {
      const keys = await keysOfLanguage(language);
      assert.ok(keys.length > 600, `${keys.length} keys`);
      for (const explained of ['id', 'en']) {
        const page = await readerPage(reading, explained);
        assert.deepEqual(missingFrom(page, keys), [], explained);
        assert.doesNotMatch(page, new RegExp(`<td lang="${language}"></td>|undefined|\\[object`));
        const without = page.replace(/<tr>(?:(?!<\/tr>).)*<code>withdraw\.final<\/code>.*?<\/tr>/, '');
        assert.deepEqual(missingFrom(without, keys), ['withdraw.final']);
      }
    });
  }
});
