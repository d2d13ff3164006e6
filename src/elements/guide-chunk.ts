/** Help with writing, as one chunk: fetched when something is written. */
import type { ChoicesHost } from '../controllers/choices-controller.js';
import { WritingGuide } from '../controllers/writing-guide.js';
import { guideId } from '../i18n/form/guide-id.js';
import { guideView, type GuideHandlers, type GuideModel } from '../views/form/guide.js';
import { guideStyles } from './guide-styles.js';

export function guideOf(host: ChoicesHost): () => unknown {
  const guide = new WritingGuide(host);
  const { announce, element } = host;
  const handlers: GuideHandlers = {
    cover() {
      guide.cover();
      announce(guideId.personal.covered);
    },
    makeSecret() {
      guide.makeSecret();
      announce(guideId.delicate.made);
    },
  };
  (element.renderRoot as ShadowRoot).adoptedStyleSheets.push(guideStyles.styleSheet!);
  return () => (guide.isBegun ? guideView(modelOf(guide, host), handlers) : null);
}

const modelOf = (guide: WritingGuide, host: ChoicesHost): GuideModel => ({
  messages: guideId,
  aspects: guide.aspects,
  personal: guide.isPublic ? guide.personal : [],
  offersSecret: guide.isDelicate && guide.isPublic && guide.offersSecret,
  safePageUrl: host.target()?.safePageUrl ?? null,
});
