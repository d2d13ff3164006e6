import { formSu as form } from '../../../../src/form/words/su.js';
import { sectionsSu as sections } from '../../../../src/form/sections/words/su.js';
import { stepsSu as steps } from '../../../../src/form/steps/words/su.js';
import { choicesSu as choices } from '../../../../src/form/choices/words/su.js';
import { questionsSu as questions } from '../../../../src/form/questions/words/su.js';
import { evidenceSu as evidence } from '../../../../src/form/evidence/words/su.js';
import { outcomeSu as outcome } from '../../../../src/form/outcome/words/su.js';
import { words as tracker } from '../../../../src/tracker/words/tracker-su.js';
import { reportSu as report } from '../../../../src/report/words/su.js';
import { words as feed } from '../../../../src/feed/words/feed-su.js';
import type { PageWords } from './words.js';
import { ownSu as own } from './su.js';

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
