import { aloudEn as aloud } from '../../widget/aloud/words/en.js';
import { formEn as form } from './en.js';
import { choicesEn as choices } from '../choices/words/en.js';
import { draftEn as draft } from '../draft/words/en.js';
import { evidenceEn as evidence } from '../evidence/words/en.js';
import { guideEn as guide } from '../guide/words/en.js';
import { sectionsEn as sections } from '../sections/words/en.js';
import { outcomeEn as outcome } from '../outcome/words/en.js';
import { insecureEn as insecure } from '../insecure/words/en.js';
import { receiptEn as receipt } from '../receipt/words/en.js';
import { similarEn as similar } from '../similar/words/en.js';
import { assistedEn as assisted } from '../assisted/words/en.js';
import { prefillEn as prefill } from '../prefill/words/en.js';
import { questionsEn as questions } from '../questions/words/en.js';
import { practiceEn as practice } from '../practice/words/en.js';
import { stepsEn as steps } from '../steps/words/en.js';
import { waitingEn as waiting } from '../waiting/words/en.js';
import { mapEn as map } from '../../map/words/en.js';
import { placeEn as place } from '../place/words/en.js';
import type { FormWords } from './form-words.js';

/** The form in English. */
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
