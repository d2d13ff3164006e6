import { aloudSu as aloud } from '../../widget/aloud/words/su.js';
import { formSu as form } from './su.js';
import { choicesSu as choices } from '../choices/words/su.js';
import { draftSu as draft } from '../draft/words/su.js';
import { evidenceSu as evidence } from '../evidence/words/su.js';
import { guideSu as guide } from '../guide/words/su.js';
import { sectionsSu as sections } from '../sections/words/su.js';
import { outcomeSu as outcome } from '../outcome/words/su.js';
import { insecureSu as insecure } from '../insecure/words/su.js';
import { receiptSu as receipt } from '../receipt/words/su.js';
import { similarSu as similar } from '../similar/words/su.js';
import { assistedSu as assisted } from '../assisted/words/su.js';
import { prefillSu as prefill } from '../prefill/words/su.js';
import { questionsSu as questions } from '../questions/words/su.js';
import { practiceSu as practice } from '../practice/words/su.js';
import { stepsSu as steps } from '../steps/words/su.js';
import { waitingSu as waiting } from '../waiting/words/su.js';
import { mapSu as map } from '../../map/words/su.js';
import { placeSu as place } from '../place/words/su.js';
import type { FormWords } from './form-words.js';

/** The form in Sundanese. */
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
