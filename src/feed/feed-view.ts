import { html, nothing, type TemplateResult } from 'lit';
import type { ListState } from './list/list-state.js';
import type { AduanError } from '../errors.js';
import { renderFilters, type FiltersHandlers, type FiltersView } from './filters/search-view.js';
import { renderList, renderSkeletons, type ListHandlers, type ListView } from './list/list-view.js';
import { renderMissing, renderProblem, type NoticeView } from './notice-view.js';

export type ViewName = 'list' | 'map' | 'numbers';

export interface FeedView extends ListView, NoticeView, FiltersView {
  /** Undefined until the endpoint said what it can do. */
  hasFeed: boolean | undefined;
  /** Why it didn't say. */
  failure: AduanError | undefined;
  state: ListState;
  isNarrowed: boolean;
  /** What can be looked at; one alone is not offered. */
  views: readonly ViewName[];
  shown: ViewName;
  /** What was loaded last, where nothing can be loaded now. */
  kept: TemplateResult | typeof nothing;
  /** What is looked at over the list: the map. */
  over: TemplateResult | typeof nothing;
  /** What is looked at in place of the list. */
  other: TemplateResult | null;
}

export interface FeedHandlers extends FiltersHandlers, ListHandlers {
  /** Asks the endpoint again what it can do. */
  onReconnect: () => void;
  onView: (name: ViewName) => void;
}

/** Heading, search, and whatever became of the question. */
export function renderFeed(view: FeedView, handlers: FeedHandlers): TemplateResult {
  const { messages: m, isCompact, hasFeed } = view;
  return html`<div class="stack">
      <h2 id="heading" part="heading" tabindex="-1"><slot name="heading">${m.heading}</slot></h2>
      ${isCompact ? nothing : html`<p class="lead no-print"><slot name="intro">${m.lead}</slot></p>`}
      ${view.views.length > 1 ? renderViews(view, handlers.onView) : nothing}
      ${hasFeed && !view.other ? renderFilters(view, handlers) : nothing}
    </div>
    ${view.over} ${view.other ?? renderOutcome(view, handlers)}`;
}

function renderViews(
  { messages: m, views, shown }: FeedView,
  onView: FeedHandlers['onView'],
): TemplateResult {
  return html`<div class="views no-print" role="group" aria-label=${m.views.label}>
    ${views.map(
      (name) =>
        html`<button
          type="button"
          aria-pressed=${name === shown ? 'true' : 'false'}
          @click=${() => onView(name)}
        >
          ${m.views[name]}
        </button>`,
    )}
  </div>`;
}

/** The name of what is shown, for style sheets of the page. */
export function screenOf({ other, failure, hasFeed, state }: FeedView): string {
  if (other) return 'other';
  if (failure) return 'failed';
  if (hasFeed === false) return 'missing';
  if (state.phase !== 'done') return state.phase;
  return state.items.length ? 'list' : 'empty';
}

function renderOutcome(view: FeedView, handlers: FeedHandlers): TemplateResult {
  const { messages: m, failure, hasFeed, state } = view;
  if (failure)
    return html`${renderProblem(view, failure, m.failed.heading, handlers.onReconnect)} ${view.kept}`;
  if (hasFeed === false) return renderMissing(view);
  switch (state.phase) {
    case 'idle':
    case 'loading':
      return renderSkeletons(m);
    case 'failed':
      return html`${renderProblem(view, state.error, m.failed.heading, handlers.onAsk)} ${view.kept}`;
    case 'done':
      return renderList(state, view.isNarrowed, view, handlers);
  }
}
