import { html, nothing, type TemplateResult } from 'lit';
import type { FeedItem } from '../../contract/public/feed.js';
import type { SimilarMessages } from './words/words.js';

/** What has become of "Ikut mendukung". */
export interface Support {
  isOn: boolean;
  count: number;
  note: string;
}

export interface SimilarModel {
  messages: SimilarMessages;
  reports: readonly FeedItem[];
  /** Null where this endpoint or page can't take support. */
  supportOf: (report: FeedItem) => Support | null;
}

/** Up to three reports that may be the same, before Kirim and never in its way. */
export function similarView(
  { messages, reports, supportOf }: SimilarModel,
  press: (report: FeedItem) => void,
): TemplateResult | typeof nothing {
  if (reports.length === 0) return nothing;
  return html`<div class="similar" role="group" aria-labelledby="similar">
    <h3 id="similar">${messages.heading}</h3>
    <p class="hint">${messages.lead}</p>
    <ul role="list">
      ${reports.map((report) => row(messages, report, supportOf(report), () => press(report)))}
    </ul>
  </div>`;
}

function row(messages: SimilarMessages, report: FeedItem, support: Support | null, press: () => void) {
  const { title, statusCode, statusName, locationName, trackingId, supportsCount } = report;
  const facts = [
    messages.number(trackingId),
    messages.statuses[statusCode] ?? statusName,
    locationName,
    messages.supports(support?.count ?? supportsCount),
  ];
  return html`<li>
    <div>
      <b>${title}</b>
      <p class="hint">${facts.filter(Boolean).join(' · ')}</p>
      ${support?.note ? html`<p>${support.note}</p>` : nothing}
    </div>
    ${
      support
        ? html`<button
            type="button"
            class="button ${support.isOn ? '' : 'secondary'}"
            aria-pressed=${support.isOn}
            aria-label=${messages.supportWhat(title)}
            @click=${press}
          >
            ${messages.support}
          </button>`
        : nothing
    }
  </li>`;
}
