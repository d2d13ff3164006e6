import { html, nothing, type TemplateResult } from 'lit';
import type { FeedItem } from '../../contract/public/feed.js';
import type { SimilarView } from './similar-view.js';

/** Up to three requests for information that were answered already, folded, each with the answer's beginning. */
export function renderAnswered({
  messages: m,
  reports,
}: Pick<SimilarView, 'messages' | 'reports'>): TemplateResult | typeof nothing {
  if (reports.length === 0) return nothing;
  return html`<details class="fold similar" open>
    <summary id="similar">${m.answeredHeading} (${reports.length})</summary>
    <ul role="list">
      ${reports.map(
        ({ title, trackingId, answer }: FeedItem & { answer?: string | null }) =>
          html`<li>
            <div>
              <b>${title}</b>
              <p>${m.answered} ${answer ?? ''}</p>
              <p class="hint">${m.number(trackingId)}</p>
            </div>
          </li>`,
      )}
    </ul>
  </details>`;
}
