import { html, nothing, type TemplateResult } from 'lit';
import type { FeedItem } from '../../contract/public/feed.js';
import type { SimilarMessages } from './words/words.js';

/** What became of the button "Ikut mendukung". */
export interface Support {
  isOn: boolean;
  count: number;
  note: string;
}

export interface SimilarView {
  messages: SimilarMessages;
  reports: readonly FeedItem[];
  /** Null where this endpoint or page can't take support. */
  supportOf: (report: FeedItem) => Support | null;
}

export interface SimilarHandlers {
  /** Supports it, or takes that back. */
  onSupport: (report: FeedItem) => void;
}

/** Up to three reports that may be the same, before Kirim and never in its way. */
export function renderSimilar(
  { messages: m, reports, supportOf }: SimilarView,
  { onSupport }: SimilarHandlers,
): TemplateResult | typeof nothing {
  if (reports.length === 0) return nothing;
  return html`<div class="similar" role="group" aria-labelledby="similar">
    <h3 id="similar">${m.heading}</h3>
    <p class="hint">${m.lead}</p>
    <ul role="list">
      ${reports.map((report) => renderReport(m, report, supportOf(report), () => onSupport(report)))}
    </ul>
  </div>`;
}

function renderReport(m: SimilarMessages, report: FeedItem, support: Support | null, onSupport: () => void) {
  const { title, statusCode, statusName, locationName, trackingId, supportsCount } = report;
  const facts = [
    m.number(trackingId),
    m.statuses[statusCode] ?? statusName,
    locationName,
    m.supports(support?.count ?? supportsCount),
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
            aria-label=${m.supportWhat(title)}
            @click=${onSupport}
          >
            ${m.support}
          </button>`
        : nothing
    }
  </li>`;
}
