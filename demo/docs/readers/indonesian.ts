import { aloudWords as aloud } from '../../../src/widget/aloud/aloud-words.js';
import { detailWords as detail } from '../../../src/feed/detail/detail-words.js';
import { feedWords as feed } from '../../../src/feed/feed-words.js';
import { figuresWords as figures } from '../../../src/feed/numbers/figures-words.js';
import { findWords as find } from '../../../src/feed/filters/find-words.js';
import { latenessWords as lateness } from '../../../src/feed/lateness/lateness-words.js';
import { followWords as follow } from '../../../src/feed/follow/follow-words.js';
import { feedMapWords as feedMap } from '../../../src/feed/map/feed-map-words.js';
import { placeWords as place } from '../../../src/form/place/place-words.js';
import { mapWords as map } from '../../../src/map/map-words.js';
import { errorsId } from '../../../src/widget/errors/id.js';
import { choicesWords as choices } from '../../../src/form/choices/choices-words.js';
import { answeredWords as answered } from '../../../src/form/similar/answered-words.js';
import { similarWords as similar } from '../../../src/form/similar/similar-words.js';
import { dangerWords as danger } from '../../../src/form/danger/danger-words.js';
import { draftWords as draft } from '../../../src/form/draft/draft-words.js';
import { evidenceWords as evidence } from '../../../src/form/evidence/evidence-words.js';
import { guideWords as guide } from '../../../src/form/guide/guide-words.js';
import { formWords as form } from '../../../src/form/form-words.js';
import { sectionsWords as sections } from '../../../src/form/sections/sections-words.js';
import { outcomeWords as outcome } from '../../../src/form/outcome/outcome-words.js';
import { receiptWords as receipt } from '../../../src/form/receipt/receipt-words.js';
import {
  insecureWords as insecure,
  assistedWords as assisted,
  practiceWords as practice,
  prefillWords as prefill,
} from '../../../src/form/assisted/assisted-words.js';
import { sealedWords as sealed } from '../../../src/form/guide/sealed-words.js';
import { questionsWords as questions } from '../../../src/form/questions/questions-words.js';
import { stepsWords as steps } from '../../../src/form/steps/steps-words.js';
import { waitingWords as waiting } from '../../../src/form/waiting/waiting-words.js';
import { trackerWords as tracker } from '../../../src/tracker/tracker-words.js';
import { keepWords as keep } from '../../../src/tracker/keep/keep-words.js';
import { newsWords as news } from '../../../src/tracker/news/news-words.js';
import { objectionWords as objection } from '../../../src/tracker/objection/objection-words.js';
import { outgoingWords as outgoing } from '../../../src/tracker/outgoing/outgoing-words.js';
import { reckoningWords as reckoning } from '../../../src/tracker/reckoning/reckoning-words.js';
import { replyWords as reply } from '../../../src/tracker/reply/reply-words.js';
import { reportWords as report } from '../../../src/report/report-words.js';
import { wishWords as wish } from '../../../src/report/wish/wish-words.js';
import { withdrawWords as withdraw } from '../../../src/tracker/withdraw/withdraw-words.js';
import type { FeedWords } from '../../../src/feed/words/feed-languages.js';
import type { FormWords } from '../../../src/form/words/form-languages.js';
import type { TrackerWords } from '../../../src/tracker/words/tracker-languages.js';

/** `BY_PART` are the Indonesian words, which lie with the chunk that uses them. */
export const BY_PART = {
  aloud,
  form,
  sections,
  choices,
  danger,
  draft,
  evidence,
  guide,
  outcome,
  receipt,
  answered,
  similar,
  insecure,
  waiting,
  assisted,
  sealed,
  practice,
  prefill,
  questions,
  steps,
  tracker,
  report,
  keep,
  news,
  objection,
  outgoing,
  reckoning,
  reply,
  withdraw,
  wish,
  feed,
  detail,
  find,
  follow,
  feedMap,
  lateness,
  map,
  place,
  figures,
};

/** `INDONESIAN` has all errors, as other languages do: the widgets' first chunks have those of a first answer only. */
export const INDONESIAN: FormWords & TrackerWords & FeedWords = {
  ...BY_PART,
  form: { ...form, fault: errorsId },
  feed: { ...feed, errors: errorsId },
};
