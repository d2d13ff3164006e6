import { aloudJv as aloud } from '../../widget/aloud/words/jv.js';
import { formJv as form } from './jv.js';
import { choicesJv as choices } from '../choices/words/jv.js';
import { draftJv as draft } from '../draft/words/jv.js';
import { evidenceJv as evidence } from '../evidence/words/jv.js';
import { guideJv as guide } from '../guide/words/jv.js';
import { sectionsJv as sections } from '../sections/words/jv.js';
import { outcomeJv as outcome } from '../outcome/words/jv.js';
import { insecureJv as insecure } from '../insecure/words/jv.js';
import { receiptJv as receipt } from '../receipt/words/jv.js';
import { similarJv as similar } from '../similar/words/jv.js';
import { assistedJv as assisted } from '../assisted/words/jv.js';
import { prefillJv as prefill } from '../prefill/words/jv.js';
import { questionsJv as questions } from '../questions/words/jv.js';
import { practiceJv as practice } from '../practice/words/jv.js';
import { stepsJv as steps } from '../steps/words/jv.js';
import { waitingJv as waiting } from '../waiting/words/jv.js';
import { mapJv as map } from '../../map/words/jv.js';
import { placeJv as place } from '../place/words/jv.js';
import type { FormWords } from './form-words.js';

/** The form in Javanese. */
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
