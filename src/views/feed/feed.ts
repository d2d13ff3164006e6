import { html, nothing, type TemplateResult } from 'lit';
import type { ListState } from '../../controllers/feed-list.js';
import type { AduanError } from '../../errors.js';
import type { CardsView } from './card.js';
import { renderFilters, type FiltersHandlers, type FiltersView } from './filters.js';
import { renderList, renderSkeletons, type ListHandlers } from './list.js';
import { renderMissing, renderProblem, type NoticeView } from './notice.js';

export interface FeedView extends CardsView, NoticeView, FiltersView {
  /** Undefined until the endpoint said what it can do. */
  hasFeed: boolean | undefined;
  /** Why it didn't say. */
  failure: AduanError | undefined;
  state: ListState;
  isNarrowed: boolean;
}

export interface FeedHandlers extends FiltersHandlers, ListHandlers {
  /** Asks the endpoint again what it can do. */
  onReconnect: () => void;
  /** Asks for the list again. */
  onAsk: () => void;
}

/** Heading, search, and whatever became of the question. */
export function renderFeed(view: FeedView, handlers: FeedHandlers): TemplateResult {
  const { messages: m, isCompact, hasFeed } = view;
  return html`<div class="stack">
      <h2 id="heading" tabindex="-1">${m.heading}</h2>
      ${isCompact ? nothing : html`<p class="lead no-print">${m.lead}</p>`}
      ${hasFeed ? renderFilters(view, handlers) : nothing}
    </div>
    ${renderOutcome(view, handlers)}`;
}

function renderOutcome(view: FeedView, handlers: FeedHandlers): TemplateResult {
  const { messages: m, failure, hasFeed, state } = view;
  if (failure) return renderProblem(view, failure, m.failed.heading, handlers.onReconnect);
  if (hasFeed === false) return renderMissing(view);
  switch (state.phase) {
    case 'idle':
    case 'loading':
      return renderSkeletons(m);
    case 'failed':
      return renderProblem(view, state.error, m.failed.heading, handlers.onAsk);
    case 'done':
      return renderList(state, view.isNarrowed, view, handlers);
  }
}
