import { formSu as form } from '../../../../src/form/words/su.js';
import { sectionsSu as sections } from '../../../../src/form/sections/words/su.js';
import { stepsSu as steps } from '../../../../src/form/steps/words/su.js';
import { choicesSu as choices } from '../../../../src/form/choices/words/su.js';
import { questionsSu as questions } from '../../../../src/form/questions/words/su.js';
import { evidenceSu as evidence } from '../../../../src/form/evidence/words/su.js';
import { outcomeSu as outcome } from '../../../../src/form/outcome/words/su.js';
import { words as tracker } from '../../../../src/tracker/words/tracker-su.js';
import { reportSu as report } from '../../../../src/report/words/su.js';
import { feedSu as feed } from '../../../../src/feed/words/su.js';
import { findSu as find } from '../../../../src/feed/filters/words/su.js';
import { figuresSu as figures } from '../../../../src/feed/numbers/words/su.js';
import { detailSu as detail } from '../../../../src/feed/detail/words/su.js';
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
  feed,
  find,
  figures,
  detail,
  own,
};
