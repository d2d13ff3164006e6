import type { OwnWords } from '../../widget/language/own-words.js';
import type { WordLoaders } from '../../widget/language/widget-language.js';
import type { words } from './form-en.js';

/** Words of the form in one language, by part. English defines them; the other languages follow its type. */
export type FormWords = Readonly<typeof words>;

/** Loaders of the form's other languages. Indonesian is bundled with each part. */
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
  'danger',
  'draft',
  'evidence',
  'guide',
  'insecure',
  'outcome',
  'receipt',
  'answered',
  'similar',
  'waiting',
  'assisted',
  'sealed',
  'practice',
  'steps',
];

/** The page's own sentences for the form. */
export type OwnFormWords = OwnWords<FormWords, 'form'>;
