import { aloudId as aloud } from '../../../src/widget/aloud/words/id.js';
import { detailId as detail } from '../../../src/feed/detail/words/id.js';
import { feedId as feed } from '../../../src/feed/words/id.js';
import { figuresId as figures } from '../../../src/feed/numbers/words/id.js';
import { findId as find } from '../../../src/feed/filters/words/id.js';
import { feedMapId as feedMap } from '../../../src/feed/map/words/id.js';
import { placeId as place } from '../../../src/form/place/words/id.js';
import { mapId as map } from '../../../src/map/words/id.js';
import { errorsId } from '../../../src/widget/errors/id.js';
import { choicesId as choices } from '../../../src/form/choices/words/id.js';
import { draftId as draft } from '../../../src/form/draft/words/id.js';
import { evidenceId as evidence } from '../../../src/form/evidence/words/id.js';
import { guideId as guide } from '../../../src/form/guide/words/id.js';
import { formId } from '../../../src/form/words/id.js';
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
import { trackerId as tracker } from '../../../src/tracker/words/id.js';
import { keepId as keep } from '../../../src/tracker/keep/words/id.js';
import { newsId as news } from '../../../src/tracker/news/words/id.js';
import { outgoingId as outgoing } from '../../../src/tracker/outgoing/words/id.js';
import { replyId as reply } from '../../../src/tracker/reply/words/id.js';
import { reportId as report } from '../../../src/report/words/id.js';
import { withdrawId as withdraw } from '../../../src/tracker/withdraw/words/id.js';
import type { FeedWords } from '../../../src/feed/words/feed-words.js';
import type { FormWords } from '../../../src/form/words/form-words.js';
import type { TrackerWords } from '../../../src/tracker/words/tracker-words.js';

/**
 * All that the widgets say in Indonesian, which lies with the chunk it belongs to. The first loads know the errors of a first answer
 * only; the other languages know them all.
 */
export const INDONESIAN: FormWords & TrackerWords & FeedWords = {
  aloud,
  form: { ...formId, fault: errorsId },
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
  feed: { ...feed, errors: errorsId },
  detail,
  find,
  feedMap,
  map,
  place,
  figures,
};
