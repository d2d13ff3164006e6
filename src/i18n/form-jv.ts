import { aloudJv as aloud } from './aloud/jv.js';
import { formJv as form } from './form/jv.js';
import { choicesJv as choices } from './form/choices-jv.js';
import { draftJv as draft } from './form/draft-jv.js';
import { evidenceJv as evidence } from './form/evidence-jv.js';
import { guideJv as guide } from './form/guide-jv.js';
import { lateJv as late } from './form/late-jv.js';
import { outcomeJv as outcome } from './form/outcome-jv.js';
import { rareJv as rare } from './form/rare-jv.js';
import { receiptJv as receipt } from './form/receipt-jv.js';
import { similarJv as similar } from './form/similar-jv.js';
import { assistedJv as assisted } from './form/assisted-jv.js';
import { practiceJv as practice } from './form/practice-jv.js';
import { stepsJv as steps } from './form/steps-jv.js';
import { waitingJv as waiting } from './form/waiting-jv.js';
import { mapJv as map } from './map/jv.js';
import { placeJv as place } from './form/place-jv.js';
import type { FormWords } from './words.js';

/** The form in Javanese. */
export const words: FormWords = {
  aloud,
  form,
  choices,
  draft,
  evidence,
  guide,
  late,
  outcome,
  rare,
  receipt,
  similar,
  waiting,
  map,
  place,
  assisted,
  practice,
  steps,
};
