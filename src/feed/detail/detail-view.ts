import { html, nothing, css, type TemplateResult } from 'lit';
import type { Report } from '../../contract/reporting/report.js';
import type { SupportState } from '../../support/support-state.js';
import type { DetailMessages } from './detail-words.js';
import type { FeedMessages } from '../feed-words.js';
import type { TimeWords } from '../times.js';
import { renderHistory, type HistoryView } from '../../report/history-view.js';
import { renderFiles } from '../../report/files-view.js';
import { titleOf, renderPill } from '../list/card-view.js';
import { renderSupport } from '../list/support-view.js';

export interface DetailView {
  messages: FeedMessages;
  words: DetailMessages;
  report: Report;
  times: TimeWords;
  now: number;
  /** The day that the office promised, in words, while the report is open; else null. */
  promised: string | null;
  support: SupportState | null | undefined;
  /** History and files look the same as in the tracker. */
  history: HistoryView;
  /** An aspiration's way; null for another report, and until it is loaded. */
  wish: TemplateResult | null;
  /** Asks whether it is settled; null where nobody is asked. */
  confirm: TemplateResult | null;
  /** Actions to share the report and to track it. */
  share: TemplateResult;
}

export interface DetailViewHandlers {
  /** Loads the next page of answers. */
  onMore: () => void;
  onSupport: () => void;
}

/** `renderDetail` shows one report as the public may read it: place, text, photos and history. */
export function renderDetail(view: DetailView, { onMore, onSupport }: DetailViewHandlers): TemplateResult {
  const { messages: m, report, support, history } = view;
  const title = titleOf(report, m);
  return html`<article class="detail stack" part="result" aria-labelledby="result">
    <p class="card-top">${renderPill(report, m)} <span class="number">#${report.trackingId}</span></p>
    <h2 id="result" tabindex="-1">${title}</h2>
    ${report.content ? html`<p class="text">${report.content}</p>` : nothing}
    ${renderFiles(report.attachments, history)} ${view.wish} ${renderFacts(view)}
    <div class="card-foot">
      ${renderSupport({ messages: m, title, support, count: report.supportsCount }, onSupport)}
    </div>
    ${view.confirm} ${view.share}
    <section class="history-section stack">
      <h3>${history.messages.history.heading}</h3>
      ${renderHistory(history, onMore)}
    </section>
  </article>`;
}

/** Notice of no such report. The words are the same for one that exists but isn't public. */
export function renderNotFound(m: DetailMessages): TemplateResult {
  return html`<section class="notice warning" part="problem">
    <h3 id="result" tabindex="-1">${m.notFound}</h3>
    <p>${m.notFoundText}</p>
  </section>`;
}

function renderFacts({
  messages: m,
  words,
  report,
  times,
  now,
  promised,
  history,
}: DetailView): TemplateResult {
  const { details, clock } = history.messages;
  const { createdAt, category, locationName, dispositionName, reporterName, channel, lateReason } = report;
  const { answers = [] } = report;
  const rows: [string, string | null | undefined][] = [
    ...answers.map(({ label, content }): [string, string] => [label, content]),
    [details.place, locationName],
    [details.category, category?.name],
    [m.card.office, dispositionName],
    [details.sent, createdAt && `${times.ago(createdAt, now)} (${times.at(createdAt)})`],
    [clock.promised, promised],
    [clock.late.reason, lateReason],
    [words.reporter, reporterName || m.card.anonymous],
    [words.channel, channel],
  ];
  return html`<dl class="facts">
    ${rows.map(([label, value]) =>
      value
        ? html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

/** Styles of one report opened in place, and of sharing it. */
export const detailStyles = css`
  .detail {
    max-inline-size: 46em;
  }
  .detail h2 {
    scroll-margin-block-start: 8em;
  }
  .detail .card-foot {
    justify-content: start;
  }
  .history-section {
    padding-block-start: var(--_space);
  }
  .share {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .share > :is(.field, .hint) {
    flex: 1 0 100%;
  }
`;
