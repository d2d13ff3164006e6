import { formEn as form } from '../../../../src/form/words/en.js';
import { sectionsEn as sections } from '../../../../src/form/sections/words/en.js';
import { stepsEn as steps } from '../../../../src/form/steps/words/en.js';
import { choicesEn as choices } from '../../../../src/form/choices/words/en.js';
import { questionsEn as questions } from '../../../../src/form/questions/words/en.js';
import { evidenceEn as evidence } from '../../../../src/form/evidence/words/en.js';
import { outcomeEn as outcome } from '../../../../src/form/outcome/words/en.js';
import { words as tracker } from '../../../../src/tracker/words/tracker-en.js';
import { reportEn as report } from '../../../../src/report/words/en.js';
import { words as feed } from '../../../../src/feed/words/feed-en.js';
import type { PageWords } from './words.js';
import { ownEn as own } from './en.js';

/** Everything that pages say in one language. */
export const words: PageWords = {
  form,
  sections,
  steps,
  choices,
  evidence,
  questions,
  outcome,
  ...tracker,
  report,
  ...feed,
  own,
};
