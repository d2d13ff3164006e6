import { aloudEn as aloud } from './aloud/en.js';
import { formEn as form } from './form/en.js';
import { choicesEn as choices } from './form/choices-en.js';
import { draftEn as draft } from './form/draft-en.js';
import { evidenceEn as evidence } from './form/evidence-en.js';
import { guideEn as guide } from './form/guide-en.js';
import { lateEn as late } from './form/late-en.js';
import { outcomeEn as outcome } from './form/outcome-en.js';
import { rareEn as rare } from './form/rare-en.js';
import { receiptEn as receipt } from './form/receipt-en.js';
import { similarEn as similar } from './form/similar-en.js';
import { assistedEn as assisted } from './form/assisted-en.js';
import { practiceEn as practice } from './form/practice-en.js';
import { stepsEn as steps } from './form/steps-en.js';
import { waitingEn as waiting } from './form/waiting-en.js';
import { mapEn as map } from './map/en.js';
import { placeEn as place } from './form/place-en.js';
import type { FormWords } from './words.js';

/** The form in English. */
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
