/** History of a report, as tracker and feed draw it. */
import { html, nothing, type TemplateResult, css } from 'lit';
import type { HistoryEntry } from './report-history.js';
import type { Thread } from './report-lookup.js';
import type { DateWords } from './dates.js';
import { changeWords } from './report-words.js';
import { renderFiles, type FilesView } from './files-view.js';

export interface HistoryView extends FilesView {
  dates: DateWords;
  entries: readonly HistoryEntry[];
  thread: Thread;
  /** True for the report's own reporter, who is "Anda". */
  isOwn?: boolean;
}

/** History, newest first, and a button that loads more. */
export function renderHistory(view: HistoryView, onMore: () => void): TemplateResult {
  const { messages: m, entries, thread } = view;
  const isOpen = thread.phase === 'failed' || (thread.phase === 'ready' && thread.nextPageUrl);
  return html`${
    entries.length
      ? html`<ol class="history" role="list" part="history">
          ${entries.map((entry) => renderEntry(entry, view))}
        </ol>`
      : thread.phase === 'ready'
        ? html`<p class="hint">${m.history.empty}</p>`
        : nothing
  }
  ${thread.phase === 'loading' ? html`<p class="hint">${m.history.loading}</p>` : nothing}
  ${thread.phase === 'failed' ? html`<p class="error">${m.history.failed}</p>` : nothing}
  ${
    isOpen
      ? html`<p>
          <button class="button secondary" part="secondary-button" type="button" @click=${onMore}>
            ${thread.phase === 'failed' ? m.history.retry : m.history.more}
          </button>
        </p>`
      : nothing
  }`;
}

function renderEntry(entry: HistoryEntry, view: HistoryView): TemplateResult {
  const { messages: m, dates, isOwn } = view;
  const { date, text, attachments, reply, isWaiting, fromNational, moved, status, threadIndex } = entry;
  const change = status && changeWords(status, m, isOwn);
  const from = isOwn && reply?.author === 'reporter' ? m.you : reply?.fromName;
  const title = reply
    ? m.history.reply(from || m.actors[reply.author ?? 'office'], reply.toName)
    : moved
      ? m.history.moved(moved.from, moved.to)
      : change || m.history.note;
  return html`<li
    class=${reply ? 'reply' : ''}
    id=${reply ? `answer-${threadIndex}` : nothing}
    tabindex=${reply ? -1 : nothing}
  >
    <p class="when">${date ? html`<time datetime=${date}>${dates.moment(date)}</time>` : m.history.noTime}</p>
    <p class="what">${title}${fromNational ? ` ${m.history.national}` : nothing}</p>
    ${(moved || reply) && change ? html`<p class="hint">${change}</p>` : nothing}
    ${text ? html`<p class="text">${text}</p>` : nothing}
    ${reply?.rating ? html`<p class="hint">${m.history.rating(reply.rating)}</p>` : nothing}
    ${reply?.isPrivate ? html`<p class="hint">${m.history.privately}</p>` : nothing}
    ${isWaiting ? html`<p class="hint">${m.history.unreleased}</p>` : nothing}
    ${renderFiles(attachments, view, reply?.pairs)}
  </li>`;
}

/** Styles of a report's history, in the tracker and in the feed. */
export const historyStyles = css`
  /* Entries of the history: a thinner line, with what people wrote set apart from what the system noted. */
  .history > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    position: relative;
    padding: 0 0 1.5em 1.5em;
    border-inline-start: 2px solid var(--_border);
    margin-inline-start: 0.4em;
    scroll-margin-block: 1em;
  }
  .history > li:last-child {
    border-color: transparent;
    padding-block-end: 0;
  }
  .history > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline-start: calc(-0.4em - 1px);
    inline-size: 0.8em;
    block-size: 0.8em;
    background: var(--_surface);
    border: 2px solid var(--_control-border);
    border-radius: 50%;
  }
  .history > .reply::before {
    background: var(--_primary);
    border-color: var(--_primary);
  }
  .when {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .what {
    font-weight: 600;
  }
  .reply .text {
    padding: 0.75em 1em;
    background: var(--_sunken);
    border-radius: var(--_radius);
  }

  @container aduan (max-width: 14.99em) {
    .history > li {
      padding-inline-start: 1em;
    }
    .reply .text {
      padding: 0.5em;
    }
  }

  .result.compact {
    gap: var(--_space);
  }
  details {
    border-block-start: 1px solid var(--_border);
  }
  summary {
    padding-block: 0.75em;
    /* Further lines stand beside the triangle, not below it. */
    padding-inline-start: 1.12em;
    text-indent: -1.12em;
    cursor: pointer;
  }
  summary h3 {
    display: inline;
  }
`;
