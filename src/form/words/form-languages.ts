import type { OwnWords } from '../../widget/language/own-words.js';
import type { WordLoaders } from '../../widget/language/widget-language.js';
import type { words } from './form-en.js';

/** All that the form says in one language, by part: what the file of that language holds. English has them first; the others follow it. */
export type FormWords = Readonly<typeof words>;

/** Where the form’s other languages are. Indonesian lies with each part. */
export const FORM_WORDS: WordLoaders<FormWords> = {
  en: () => import('./form-en.js'),
  jv: () => import('./form-jv.js'),
  su: () => import('./form-su.js'),
  mui: () => import('./form-mui.js'),
};

/** The names of the parts, for the page's own words. */
export const FORM_PARTS: readonly (keyof FormWords)[] = [
  'aloud',
  'map',
  'place',
  'questions',
  'prefill',
  'form',
  'sections',
  'choices',
  'draft',
  'evidence',
  'guide',
  'insecure',
  'outcome',
  'receipt',
  'similar',
  'waiting',
  'assisted',
  'practice',
  'steps',
];

/** What a page may say in place of the form’s sentences. */
export type OwnFormWords = OwnWords<FormWords, 'form'>;
