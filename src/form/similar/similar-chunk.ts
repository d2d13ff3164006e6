/** Reports like the one being written, as one chunk: fetched when Kirim comes into sight, where the endpoint has a feed. */
import type { ChoicesHost } from '../choices/choices-controller.js';
import { SimilarReports } from './similar-reports.js';
import { similarId } from './words/id.js';
import { messagesOf } from '../../widget/language/messages-of.js';
import { similarView } from './similar-view.js';
import { similarStyles } from './similar-styles.js';
import { adopt } from '../../widget/adopt-styles.js';

export function similarOf(host: ChoicesHost): () => unknown {
  const messages = messagesOf(host.element, 'similar', similarId);
  const similar = new SimilarReports(host, messages);
  adopt(host.element, similarStyles);
  return () =>
    similarView({ messages, reports: similar.reports, supportOf: similar.supportOf }, similar.press);
}
