import { html, nothing, type TemplateResult } from 'lit';
import type { FeedItem } from '../../contract/public/feed.js';
import type { AnsweredMessages } from './answered-words.js';

/** Up to three requests for information that were answered already, each with the answer's beginning. */
export function renderAnswered(
  m: AnsweredMessages,
  reports: readonly (FeedItem & { answer?: string | null })[],
): TemplateResult | typeof nothing {
  if (reports.length === 0) return nothing;
  return html`<details class="fold similar" open>
    <summary id="similar">${m.heading} (${reports.length})</summary>
    <ul role="list">
      ${reports.map(
        ({ title, trackingId, answer }) =>
          html`<li>
            <div>
              <b>${title}</b>
              <p>${m.answered} ${answer ?? ''}</p>
              <p class="hint">#${trackingId}</p>
            </div>
          </li>`,
      )}
    </ul>
  </details>`;
}
