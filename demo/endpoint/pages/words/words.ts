import type { FormMessages } from '../../../../src/form/form-words.js';
import type { SectionsMessages } from '../../../../src/form/sections/sections-words.js';
import type { StepsMessages } from '../../../../src/form/steps/steps-words.js';
import type { ChoicesMessages } from '../../../../src/form/choices/choices-words.js';
import type { EvidenceMessages } from '../../../../src/form/evidence/evidence-words.js';
import type { QuestionsMessages } from '../../../../src/form/questions/questions-words.js';
import type { OutcomeMessages } from '../../../../src/form/outcome/outcome-words.js';
import type { TrackerMessages } from '../../../../src/tracker/tracker-words.js';
import type { ReplyMessages } from '../../../../src/tracker/reply/reply-words.js';
import type { WithdrawMessages } from '../../../../src/tracker/withdraw/withdraw-words.js';
import type { ReportMessages } from '../../../../src/report/words/words.js';
import type { FeedMessages } from '../../../../src/feed/feed-words.js';
import type { FindMessages } from '../../../../src/feed/filters/find-words.js';
import type { FiguresMessages } from '../../../../src/feed/numbers/figures-words.js';
import type { DetailMessages } from '../../../../src/feed/detail/detail-words.js';
import type { Language } from '../../words/messages.js';
import { words as en } from './all-en.js';
import { words as id } from './all-id.js';
import { words as jv } from './all-jv.js';
import { words as mui } from './all-mui.js';
import { words as su } from './all-su.js';
import type { OwnWords } from './own.js';

/** The widgets' words, by their parts, and the pages' own. */
export interface PageWords {
  form: FormMessages;
  sections: SectionsMessages;
  steps: StepsMessages;
  choices: ChoicesMessages;
  evidence: EvidenceMessages;
  questions: QuestionsMessages;
  outcome: OutcomeMessages;
  tracker: TrackerMessages;
  reply: ReplyMessages;
  withdraw: WithdrawMessages;
  report: ReportMessages;
  feed: FeedMessages;
  find: FindMessages;
  figures: FiguresMessages;
  detail: DetailMessages;
  own: OwnWords;
}

const WORDS: Readonly<Record<Language, PageWords>> = { id, en, jv, su, mui };

export const wordsOf = (language: Language): PageWords => WORDS[language];
