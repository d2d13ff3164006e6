/** Help with writing, as one chunk: fetched when something is written. What is written can then leave by SMS, network or not. */
import type { ChoicesHost } from '../choices/choices-controller.js';
import { WritingGuide } from './writing-guide.js';
import type { GuideParts } from '../optional-parts.js';
import { reportText } from '../../form-logic/report-text.js';
import type { GuideMessages } from './words/words.js';
import { guideId } from './words/id.js';
import { messagesOf } from '../../widget/language/messages-of.js';
import { guideView, type GuideHandlers, type GuideModel } from './guide-view.js';
import { elsewhereView } from './elsewhere-view.js';
import { guideStyles } from './guide-styles.js';
import { NATIONAL_FALLBACK } from '../../widget/national-fallback.js';
import { adopt } from '../../widget/adopt-styles.js';

export function guideOf(host: ChoicesHost): GuideParts {
  const guide = new WritingGuide(host);
  const { announce, element } = host;
  const messages = messagesOf(element, 'guide', guideId);
  const handlers: GuideHandlers = {
    cover() {
      guide.cover();
      announce(messages.personal.covered);
    },
    makeSecret() {
      guide.makeSecret();
      announce(messages.delicate.made);
    },
  };
  adopt(element, guideStyles);
  return {
    guide: () => (guide.isBegun ? guideView(modelOf(guide, host, messages), handlers) : null),
    elsewhere: ({ values }) =>
      elsewhereView({
        messages: messages.elsewhere,
        ...NATIONAL_FALLBACK,
        text: reportText(values),
        isGuarded: values.isAnonymous || values.isSecret || guide.isDelicate,
      }),
  };
}

const modelOf = (guide: WritingGuide, host: ChoicesHost, messages: GuideMessages): GuideModel => ({
  messages,
  names:
    messages.kinds[host.rules().presets.classificationId ?? host.entry.values.classificationId] ??
    messages.aspects,
  aspects: guide.aspects,
  personal: guide.isPublic ? guide.personal : [],
  offersSecret: guide.isDelicate && guide.isPublic && guide.offersSecret,
  safePageUrl: host.target()?.safePageUrl ?? null,
});
