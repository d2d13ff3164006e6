import { choicesSu as choices } from './form/choices-su.js';
import { draftSu as draft } from './form/draft-su.js';
import { evidenceSu as evidence } from './form/evidence-su.js';
import { formSu as form } from './form/su.js';
import { guideSu as guide } from './form/guide-su.js';
import { insecureSu as insecure } from './form/insecure-su.js';
import { lateSu as late } from './form/late-su.js';
import { outcomeSu as outcome } from './form/outcome-su.js';
import { receiptSu as receipt } from './form/receipt-su.js';
import { similarSu as similar } from './form/similar-su.js';
import { waitingSu as waiting } from './form/waiting-su.js';
import type { FormWords } from './words.js';

/** The form in Sundanese. */
export const words: FormWords = { form, late, choices, draft, evidence, guide, insecure, outcome, receipt, similar, waiting };
