import { formMui as form } from '../../../../src/form/words/mui.js';
import { sectionsMui as sections } from '../../../../src/form/sections/words/mui.js';
import { stepsMui as steps } from '../../../../src/form/steps/words/mui.js';
import { choicesMui as choices } from '../../../../src/form/choices/words/mui.js';
import { questionsMui as questions } from '../../../../src/form/questions/words/mui.js';
import { evidenceMui as evidence } from '../../../../src/form/evidence/words/mui.js';
import { outcomeMui as outcome } from '../../../../src/form/outcome/words/mui.js';
import { words as tracker } from '../../../../src/tracker/words/tracker-mui.js';
import { reportMui as report } from '../../../../src/report/words/mui.js';
import { words as feed } from '../../../../src/feed/words/feed-mui.js';
import type { PageWords } from './words.js';
import { ownMui as own } from './mui.js';

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
