import { aloudSu as aloud } from './aloud/su.js';
import { formSu as form } from './form/su.js';
import { choicesSu as choices } from './form/choices-su.js';
import { draftSu as draft } from './form/draft-su.js';
import { evidenceSu as evidence } from './form/evidence-su.js';
import { guideSu as guide } from './form/guide-su.js';
import { lateSu as late } from './form/late-su.js';
import { outcomeSu as outcome } from './form/outcome-su.js';
import { rareSu as rare } from './form/rare-su.js';
import { receiptSu as receipt } from './form/receipt-su.js';
import { similarSu as similar } from './form/similar-su.js';
import { assistedSu as assisted } from './form/assisted-su.js';
import { practiceSu as practice } from './form/practice-su.js';
import { stepsSu as steps } from './form/steps-su.js';
import { waitingSu as waiting } from './form/waiting-su.js';
import { mapSu as map } from './map/su.js';
import { placeSu as place } from './form/place-su.js';
import type { FormWords } from './words.js';

/** The form in Sundanese. */
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
