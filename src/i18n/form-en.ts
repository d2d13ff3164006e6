import { choicesEn as choices } from './form/choices-en.js';
import { draftEn as draft } from './form/draft-en.js';
import { evidenceEn as evidence } from './form/evidence-en.js';
import { formEn as form } from './form/en.js';
import { guideEn as guide } from './form/guide-en.js';
import { insecureEn as insecure } from './form/insecure-en.js';
import { lateEn as late } from './form/late-en.js';
import { outcomeEn as outcome } from './form/outcome-en.js';
import { receiptEn as receipt } from './form/receipt-en.js';
import { similarEn as similar } from './form/similar-en.js';
import { waitingEn as waiting } from './form/waiting-en.js';
import type { FormWords } from './words.js';

/** The form in English. */
export const words: FormWords = { form, late, choices, draft, evidence, guide, insecure, outcome, receipt, similar, waiting };
