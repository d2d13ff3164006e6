import { aloudId as aloud } from '../../../src/widget/aloud/words/id.js';
import { detailWords as detail } from '../../../src/feed/detail/detail-words.js';
import { feedWords as feed } from '../../../src/feed/feed-words.js';
import { figuresWords as figures } from '../../../src/feed/numbers/figures-words.js';
import { findWords as find } from '../../../src/feed/filters/find-words.js';
import { feedMapWords as feedMap } from '../../../src/feed/map/feed-map-words.js';
import { placeId as place } from '../../../src/form/place/words/id.js';
import { mapId as map } from '../../../src/map/words/id.js';
import { errorsId } from '../../../src/widget/errors/id.js';
import { choicesId as choices } from '../../../src/form/choices/words/id.js';
import { draftId as draft } from '../../../src/form/draft/words/id.js';
import { evidenceId as evidence } from '../../../src/form/evidence/words/id.js';
import { guideId as guide } from '../../../src/form/guide/words/id.js';
import { formId as form } from '../../../src/form/words/id.js';
import { sectionsId as sections } from '../../../src/form/sections/words/id.js';
import { outcomeId as outcome } from '../../../src/form/outcome/words/id.js';
import { receiptId as receipt } from '../../../src/form/receipt/words/id.js';
import { similarId as similar } from '../../../src/form/similar/words/id.js';
import { insecureId as insecure } from '../../../src/form/insecure/words/id.js';
import { assistedId as assisted } from '../../../src/form/assisted/words/id.js';
import { prefillId as prefill } from '../../../src/form/prefill/words/id.js';
import { questionsId as questions } from '../../../src/form/questions/words/id.js';
import { practiceId as practice } from '../../../src/form/practice/words/id.js';
import { stepsId as steps } from '../../../src/form/steps/words/id.js';
import { waitingId as waiting } from '../../../src/form/waiting/words/id.js';
import { trackerWords as tracker } from '../../../src/tracker/tracker-words.js';
import { keepWords as keep } from '../../../src/tracker/keep/keep-words.js';
import { newsWords as news } from '../../../src/tracker/news/news-words.js';
import { outgoingWords as outgoing } from '../../../src/tracker/outgoing/outgoing-words.js';
import { replyWords as reply } from '../../../src/tracker/reply/reply-words.js';
import { reportId as report } from '../../../src/report/words/id.js';
import { withdrawWords as withdraw } from '../../../src/tracker/withdraw/withdraw-words.js';
import type { FeedWords } from '../../../src/feed/words/feed-languages.js';
import type { FormWords } from '../../../src/form/words/form-words.js';
import type { TrackerWords } from '../../../src/tracker/words/tracker-languages.js';

/** What each part says in Indonesian, which lies with the chunk it belongs to. */
export const BY_PART = {
  aloud,
  form,
  sections,
  choices,
  draft,
  evidence,
  guide,
  outcome,
  receipt,
  similar,
  insecure,
  waiting,
  assisted,
  practice,
  prefill,
  questions,
  steps,
  tracker,
  report,
  keep,
  news,
  outgoing,
  reply,
  withdraw,
  feed,
  detail,
  find,
  feedMap,
  map,
  place,
  figures,
};

/** With all errors: the first loads know those of a first answer only; the other languages know them all. */
export const INDONESIAN: FormWords & TrackerWords & FeedWords = {
  ...BY_PART,
  form: { ...form, fault: errorsId },
  feed: { ...feed, errors: errorsId },
};
