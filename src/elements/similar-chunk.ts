/** Reports like the one being written, as one chunk: fetched when Kirim comes into sight, where the endpoint has a feed. */
import type { ChoicesHost } from '../controllers/choices-controller.js';
import { SimilarReports } from '../controllers/similar-reports.js';
import { similarId } from '../i18n/form/similar-id.js';
import { messagesOf } from '../i18n/spoken.js';
import { similarView } from '../views/form/similar.js';
import { similarStyles } from './similar-styles.js';

export function similarOf(host: ChoicesHost): () => unknown {
  const messages = messagesOf(host.element, 'similar', similarId);
  const similar = new SimilarReports(host, messages);
  (host.element.renderRoot as ShadowRoot).adoptedStyleSheets.push(similarStyles.styleSheet!);
  return () =>
    similarView({ messages, reports: similar.reports, supportOf: similar.supportOf }, similar.press);
}
