import { wordsOf as pageWordsOf } from '../../endpoint/pages/words/words.js';
import { PALEMBANG } from '../../endpoint/words/messages-mui.js';
import { say, type CitizenMessageKey } from '../../endpoint/words/messages.js';
import { FEED_WORDS } from '../../../src/feed/words/feed-languages.js';
import { FORM_WORDS } from '../../../src/form/words/form-languages.js';
import { TRACKER_WORDS } from '../../../src/tracker/words/tracker-languages.js';
import { errorsId } from '../../../src/widget/errors/id.js';
import type { Language } from '../../../src/widget/language/language.js';
import { LANGUAGE_WORDS } from '../../../src/widget/language/language-words.js';
import type { Words } from '../../../src/widget/language/messages-of.js';
import { CONTEXTS, type Part } from './contexts.js';
import { INDONESIAN } from './indonesian.js';

/** `AllWords` is all that citizens read in a language, by part. */
export type AllWords = Readonly<Record<Part, object>>;

/** Keys without a sentence: number formats, ids of choices, and the name of a copy's own language. */
const NO_SENTENCE = new Set(['locale', 'id', 'language']);
/** Keys of sentences that belong to another part. */
const ELSEWHERE = new Set(['fault', 'errors', 'bytes', 'size', 'distance']);

export async function allWords(language: Language): Promise<AllWords> {
  const widgets = language === 'id' ? { ...INDONESIAN, errors: errorsId } : await widgetWords(language);
  const keys = Object.keys(PALEMBANG) as CitizenMessageKey[];
  const words: Record<string, object> = {
    ...widgets,
    language: LANGUAGE_WORDS[language],
    own: pageWordsOf(language).own,
    messages: Object.fromEntries(keys.map((key) => [key, say({ key }, language)])),
  };
  return Object.fromEntries(
    Object.keys(CONTEXTS).map((part) => [part, spoken(words[part] ?? {})]),
  ) as unknown as AllWords;
}

async function widgetWords(language: Exclude<Language, 'id'>): Promise<Words> {
  const loaders = [FORM_WORDS, TRACKER_WORDS, FEED_WORDS];
  const parts: Words[] = await Promise.all(loaders.map(async (loads) => (await loads[language]()).words));
  const words = parts.reduce((all, part) => ({ ...all, ...part }));
  return { ...words, errors: (words['tracker'] as { errors: object }).errors };
}

/** `spoken` leaves out keys of both sets. */
function spoken(words: object): object {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, said]: [string, unknown]) => {
      if (NO_SENTENCE.has(key) || ELSEWHERE.has(key)) return [];
      return [[key, typeof said === 'object' && said !== null ? spoken(said) : said]];
    }),
  );
}
