import { aloudMui as aloud } from '../../widget/aloud/words/mui.js';
import { formMui as form } from './mui.js';
import { choicesMui as choices } from '../choices/words/mui.js';
import { draftMui as draft } from '../draft/words/mui.js';
import { evidenceMui as evidence } from '../evidence/words/mui.js';
import { guideMui as guide } from '../guide/words/mui.js';
import { sectionsMui as sections } from '../sections/words/mui.js';
import { outcomeMui as outcome } from '../outcome/words/mui.js';
import { insecureMui as insecure } from '../insecure/words/mui.js';
import { receiptMui as receipt } from '../receipt/words/mui.js';
import { similarMui as similar } from '../similar/words/mui.js';
import { assistedMui as assisted } from '../assisted/words/mui.js';
import { prefillMui as prefill } from '../prefill/words/mui.js';
import { questionsMui as questions } from '../questions/words/mui.js';
import { practiceMui as practice } from '../practice/words/mui.js';
import { stepsMui as steps } from '../steps/words/mui.js';
import { waitingMui as waiting } from '../waiting/words/mui.js';
import { mapMui as map } from '../../map/words/mui.js';
import { placeMui as place } from '../place/words/mui.js';
import type { FormWords } from './form-words.js';

/** The form in Palembang Malay. */
export const words: FormWords = {
  aloud,
  form,
  choices,
  draft,
  evidence,
  guide,
  sections,
  outcome,
  insecure,
  receipt,
  similar,
  waiting,
  map,
  place,
  assisted,
  practice,
  prefill,
  questions,
  steps,
};
