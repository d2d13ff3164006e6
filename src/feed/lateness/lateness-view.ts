import { css, html, nothing, type TemplateResult } from 'lit';
import type { LateReport } from '../../contract/public/lateness.js';
import type { FeedMessages } from '../feed-words.js';
import { renderPill, titleOf } from '../list/card-view.js';
import type { DoneLateness } from './lateness-state.js';
import { lateInWords, type LatenessMessages } from './lateness-words.js';
import { renderPromises } from './promises-view.js';

export interface LatenessView {
  messages: LatenessMessages;
  feedMessages: FeedMessages;
  /** The last day whose holidays are known, `YYYY-MM-DD`. */
  knownUntil: string | null;
  /** Null while loading. */
  state: DoneLateness | null;
}

export interface LatenessHandlers {
  onOpen: (trackingId: string) => void;
  onMore: () => void;
}

/** Promises first: they are few lines, and the list has no end. */
export function renderLateness(view: LatenessView, handlers: LatenessHandlers): TemplateResult {
  const { messages: m, state } = view;
  if (!state) return html`<p class="hint" aria-busy="true">${m.loading}</p>`;
  return html`<div class="stack lateness">
    ${renderPromises(state.promises, m)} ${renderReports(state, view, handlers)}
  </div>`;
}

function renderReports(
  { reports, nextPageUrl, more }: DoneLateness,
  view: LatenessView,
  { onOpen, onMore }: LatenessHandlers,
): TemplateResult {
  const { messages: m, feedMessages } = view;
  return html`<section class="stack">
    <h3>${m.heading}</h3>
    <p class="hint">${reports.length ? m.lead : m.none}</p>
    <ul class="cards" role="list">
      ${reports.map((report, index) => renderReport(report, index, view, onOpen))}
    </ul>
    ${more === 'failed' ? html`<p class="error">${feedMessages.moreFailed}</p>` : nothing}
    ${
      nextPageUrl === null
        ? nothing
        : html`<p class="more no-print">
            <button
              class="button secondary"
              part="secondary-button"
              type="button"
              aria-disabled=${more === 'loading' ? 'true' : nothing}
              @click=${onMore}
            >
              ${more === 'loading' ? feedMessages.loadingMore : feedMessages.more}
            </button>
          </p>`
    }
  </section>`;
}

function renderReport(
  report: LateReport,
  index: number,
  { messages: m, feedMessages, knownUntil }: LatenessView,
  onOpen: LatenessHandlers['onOpen'],
): TemplateResult {
  const { trackingId, locationName, dispositionName, late } = report;
  return html`<li>
    <article class="card" part="card" aria-labelledby="late-${index}">
      <p class="card-top">${renderPill(report, feedMessages)} <span class="number">#${trackingId}</span></p>
      <h3>
        <button class="open" id="late-${index}" type="button" @click=${() => onOpen(trackingId)}>
          ${titleOf(report, feedMessages)}
        </button>
      </h3>
      ${locationName ? html`<p class="where">${locationName}</p>` : nothing}
      ${dispositionName ? html`<p class="office">${feedMessages.card.office} <b>${dispositionName}</b></p>` : nothing}
      ${
        late
          ? html`<p><b>${lateInWords(late, m, knownUntil)}</b></p>
              ${late.reason ? html`<p>${m.reason} ${late.reason}</p>` : html`<p class="hint">${m.noReason}</p>`}`
          : nothing
      }
    </article>
  </li>`;
}

/** Cards have the list's own styles. */
export const latenessStyles = css`
  .lateness {
    gap: calc(var(--_space) * 2);
  }
  /* The list's rows that a late report doesn't have would leave their gaps. */
  .lateness .card {
    grid-template-rows: none;
  }
`;
