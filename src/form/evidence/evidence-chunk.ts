/** Photos and documents, as one chunk: fetched once the endpoint is known to take files. */
import { Evidence, type EvidenceHost } from './evidence.js';
import type { EvidenceParts } from '../optional-parts.js';
import { evidenceId } from './words/id.js';
import { messagesOf } from '../../widget/language/messages-of.js';
import { evidenceView, sendingFiles } from './evidence-view.js';
import { evidenceStyles } from './evidence-styles.js';
import { adopt } from '../../widget/adopt-styles.js';

export function evidenceOf(host: EvidenceHost): EvidenceParts {
  const messages = messagesOf(host.element, 'evidence', evidenceId);
  const evidence = new Evidence(host, messages);
  adopt(host.element, evidenceStyles);
  return {
    photos: (model) => evidenceView(model, evidence.drawn, evidence),
    sending: (share) => sendingFiles(evidence.drawn, share, evidence),
  };
}
