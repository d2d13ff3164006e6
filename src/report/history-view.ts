import { html, nothing, type TemplateResult } from 'lit';
import type { HistoryEntry } from './report-history.js';
import type { Thread } from './report-lookup.js';
import type { DateWords } from './dates.js';
import { changeWords, type ReportMessages } from './report-words.js';
import { renderFiles, type FilesView } from './files-view.js';

export interface HistoryView extends FilesView {
  messages: ReportMessages;
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
