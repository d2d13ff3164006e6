import { aloudId as aloud } from '../../src/i18n/aloud/id.js';
import { detailId as detail } from '../../src/i18n/feed/detail-id.js';
import { feedId as feed } from '../../src/i18n/feed/id.js';
import { figuresId as figures } from '../../src/i18n/feed/figures-id.js';
import { findId as find } from '../../src/i18n/feed/find-id.js';
import { feedMapId as feedMap } from '../../src/i18n/feed/map-id.js';
import { placeId as place } from '../../src/i18n/form/place-id.js';
import { mapId as map } from '../../src/i18n/map/id.js';
import { idleId as idle } from '../../src/i18n/feed/idle-id.js';
import { errorsId } from '../../src/i18n/errors/id.js';
import { choicesId as choices } from '../../src/i18n/form/choices-id.js';
import { draftId as draft } from '../../src/i18n/form/draft-id.js';
import { evidenceId as evidence } from '../../src/i18n/form/evidence-id.js';
import { guideId as guide } from '../../src/i18n/form/guide-id.js';
import { formId } from '../../src/i18n/form/id.js';
import { lateId as late } from '../../src/i18n/form/late-id.js';
import { outcomeId as outcome } from '../../src/i18n/form/outcome-id.js';
import { receiptId as receipt } from '../../src/i18n/form/receipt-id.js';
import { similarId as similar } from '../../src/i18n/form/similar-id.js';
import { rareId as rare } from '../../src/i18n/form/rare-id.js';
import { assistedId as assisted } from '../../src/i18n/form/assisted-id.js';
import { practiceId as practice } from '../../src/i18n/form/practice-id.js';
import { stepsId as steps } from '../../src/i18n/form/steps-id.js';
import { waitingId as waiting } from '../../src/i18n/form/waiting-id.js';
import { trackerId as tracker } from '../../src/i18n/tracker/id.js';
import { keepId as keep } from '../../src/i18n/tracker/keep-id.js';
import { newsId as news } from '../../src/i18n/tracker/news-id.js';
import { outgoingId as outgoing } from '../../src/i18n/tracker/outgoing-id.js';
import { replyId as reply } from '../../src/i18n/tracker/reply-id.js';
import { reportId as report } from '../../src/i18n/tracker/report-id.js';
import { withdrawId as withdraw } from '../../src/i18n/tracker/withdraw-id.js';
import type { Words } from '../../src/i18n/words.js';

/**
 * All that the widgets say in Indonesian, which lies with the chunk it belongs to. The first loads know the errors of a first answer
 * only; the other languages know them all.
 */
export const INDONESIAN: Words = {
  aloud,
  form: { ...formId, fault: errorsId },
  late,
  choices,
  draft,
  evidence,
  guide,
  outcome,
  receipt,
  similar,
  rare,
  waiting,
  assisted,
  practice,
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
  idle,
};
