import { html, nothing, css, type TemplateResult } from 'lit';
import type { FeedItem } from '../../contract/public/feed.js';
import type { SimilarMessages } from './similar-words.js';

/** State of the button "Ikut mendukung". */
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
  /** Supports the report, or withdraws the support. */
  onSupport: (report: FeedItem) => void;
}

/** Up to three reports that may be about the same thing, folded. A finished one is shown as history. */
export function renderSimilar(
  { messages: m, reports, supportOf }: SimilarView,
  { onSupport }: SimilarHandlers,
): TemplateResult | typeof nothing {
  if (reports.length === 0) return nothing;
  return html`<details class="fold similar">
    <summary id="similar">${m.heading} (${reports.length})</summary>
    <p class="hint">${m.lead}</p>
    <ul role="list">
      ${reports.map((report) => renderReport(m, report, supportOf(report), () => onSupport(report)))}
    </ul>
  </details>`;
}

function renderReport(m: SimilarMessages, report: FeedItem, support: Support | null, onSupport: () => void) {
  const { title, statusCode, statusName, locationName, trackingId, supportsCount, updatedAt } = report;
  const isDone = statusCode === 'done';
  const facts = [
    m.number(trackingId),
    isDone ? '' : (m.statuses[statusCode] ?? statusName),
    locationName,
    isDone ? '' : m.supports(support?.count ?? supportsCount),
  ];
  return html`<li>
    <div>
      <b>${title}</b>
      <p class="hint">${facts.filter(Boolean).join(' · ')}</p>
      ${isDone && updatedAt ? html`<p>${m.finished(updatedAt)}</p>` : nothing}
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

/** Styles of similar reports, added to those of the form. */
export const similarStyles = css`
  .similar {
    padding-inline: 0.875em;
    background: var(--_sunken);
  }
  .similar ul {
    display: grid;
    gap: 0.75em;
    margin-block: 0.25em 0.75em;
  }
  .similar li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }
  .similar .button {
    justify-self: start;
  }
  @container aduan (min-width: 34em) {
    .similar li {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .similar {
      border: 1px solid;
    }
    .similar [aria-pressed='true'] {
      border-width: 4px;
    }
  }
`;
