import { formWords as form } from '../../../../src/form/form-words.js';
import { sectionsWords as sections } from '../../../../src/form/sections/sections-words.js';
import { answeredWords as answered } from '../../../../src/form/similar/answered-words.js';
import { stepsWords as steps } from '../../../../src/form/steps/steps-words.js';
import { choicesWords as choices } from '../../../../src/form/choices/choices-words.js';
import { dangerWords as danger } from '../../../../src/form/danger/danger-words.js';
import { guideWords as guide } from '../../../../src/form/guide/guide-words.js';
import { questionsWords as questions } from '../../../../src/form/questions/questions-words.js';
import { evidenceWords as evidence } from '../../../../src/form/evidence/evidence-words.js';
import { outcomeWords as outcome } from '../../../../src/form/outcome/outcome-words.js';
import { receiptWords as receipt } from '../../../../src/form/receipt/receipt-words.js';
import { trackerWords as tracker } from '../../../../src/tracker/tracker-words.js';
import { objectionWords as objection } from '../../../../src/tracker/objection/objection-words.js';
import { reckoningWords as reckoning } from '../../../../src/tracker/reckoning/reckoning-words.js';
import { replyWords as reply } from '../../../../src/tracker/reply/reply-words.js';
import { withdrawWords as withdraw } from '../../../../src/tracker/withdraw/withdraw-words.js';
import { reportWords as report } from '../../../../src/report/report-words.js';
import { wishWords as wish } from '../../../../src/report/wish/wish-words.js';
import { feedWords as feed } from '../../../../src/feed/feed-words.js';
import { findWords as find } from '../../../../src/feed/filters/find-words.js';
import { figuresWords as figures } from '../../../../src/feed/numbers/figures-words.js';
import { latenessWords as lateness } from '../../../../src/feed/lateness/lateness-words.js';
import { followWords as follow } from '../../../../src/feed/follow/follow-words.js';
import { detailWords as detail } from '../../../../src/feed/detail/detail-words.js';

/** `widgetsId` collects the widgets' Indonesian words, which lie with each part, for the pages. */
export const widgetsId = {
  form,
  sections,
  answered,
  steps,
  choices,
  danger,
  evidence,
  guide,
  questions,
  outcome,
  receipt,
  tracker,
  objection,
  reckoning,
  reply,
  withdraw,
  report,
  wish,
  feed,
  find,
  figures,
  lateness,
  detail,
  follow,
};
