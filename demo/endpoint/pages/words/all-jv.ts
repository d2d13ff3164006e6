import { formJv as form } from '../../../../src/form/words/jv.js';
import { sectionsJv as sections } from '../../../../src/form/sections/words/jv.js';
import { stepsJv as steps } from '../../../../src/form/steps/words/jv.js';
import { choicesJv as choices } from '../../../../src/form/choices/words/jv.js';
import { questionsJv as questions } from '../../../../src/form/questions/words/jv.js';
import { evidenceJv as evidence } from '../../../../src/form/evidence/words/jv.js';
import { outcomeJv as outcome } from '../../../../src/form/outcome/words/jv.js';
import { words as tracker } from '../../../../src/tracker/words/tracker-jv.js';
import { reportJv as report } from '../../../../src/report/words/jv.js';
import { words as feed } from '../../../../src/feed/words/feed-jv.js';
import type { PageWords } from './words.js';
import { ownJv as own } from './jv.js';

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
