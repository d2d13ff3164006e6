import type { AssistedMessages } from '../assisted/words/words.js';
import type { ChoicesMessages } from '../choices/words/words.js';
import type { EvidenceMessages } from '../evidence/words/words.js';
import type { GuideMessages } from '../guide/words/words.js';
import type { PlaceMessages } from '../place/words/words.js';
import type { PracticeMessages } from '../practice/words/words.js';
import type { PrefillMessages } from '../prefill/words/words.js';
import type { QuestionsMessages } from '../questions/words/words.js';
import type { ReceiptMessages } from '../receipt/words/words.js';
import type { SimilarMessages } from '../similar/words/words.js';
import type { StepsMessages } from '../steps/words/words.js';
import type { WaitingMessages } from '../waiting/words/words.js';
import type { DraftMessages } from '../draft/words/words.js';
import type { InsecureMessages } from '../insecure/words/words.js';
import type { OutcomeMessages } from '../outcome/words/words.js';
import type { SectionsMessages } from '../sections/words/words.js';
import type { FormMessages } from './words.js';
import type { MapWords } from '../../map/words/words.js';
import type { AloudMessages } from '../../widget/aloud/words/words.js';
import type { OwnWords } from '../../widget/language/own-words.js';
import type { WordLoaders } from '../../widget/language/widget-language.js';

/** All that the form says in one language, by part: what the file of that language holds. */
export type FormWords = {
  readonly aloud: AloudMessages;
  readonly map: MapWords;
  readonly place: PlaceMessages;
  readonly form: FormMessages;
  readonly sections: SectionsMessages;
  readonly choices: ChoicesMessages;
  readonly draft: DraftMessages;
  readonly evidence: EvidenceMessages;
  readonly guide: GuideMessages;
  readonly insecure: InsecureMessages;
  readonly outcome: OutcomeMessages;
  readonly receipt: ReceiptMessages;
  readonly similar: SimilarMessages;
  readonly waiting: WaitingMessages;
  readonly assisted: AssistedMessages;
  readonly practice: PracticeMessages;
  readonly prefill: PrefillMessages;
  readonly questions: QuestionsMessages;
  readonly steps: StepsMessages;
};

/** Where the form’s other languages are. Indonesian lies with each part. */
export const FORM_WORDS: WordLoaders<FormWords> = {
  en: () => import('./form-en.js'),
  jv: () => import('./form-jv.js'),
  su: () => import('./form-su.js'),
  mui: () => import('./form-mui.js'),
};

/** The names of the parts, for the page's own words. */
export const FORM_PARTS: readonly (keyof FormWords)[] = [
  'aloud',
  'map',
  'place',
  'questions',
  'prefill',
  'form',
  'sections',
  'choices',
  'draft',
  'evidence',
  'guide',
  'insecure',
  'outcome',
  'receipt',
  'similar',
  'waiting',
  'assisted',
  'practice',
  'steps',
];

/** What a page may say in place of the form’s sentences. */
export type OwnFormWords = OwnWords<FormWords, 'form'>;
