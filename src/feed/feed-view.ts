import { html, nothing, type TemplateResult } from 'lit';
import type { AduanError } from '../errors.js';
import { renderSearch, type SearchHandlers, type SearchView } from './filters/search-view.js';
import type { ListState } from './list/list-state.js';
import { renderList, renderSkeletons, type ListHandlers, type ListView } from './list/list-view.js';
import { renderMissing, renderProblem, type NoticeView } from './notice-view.js';

export type ViewName = 'list' | 'map' | 'numbers';

/** The ways to look at the reports. */
export interface ViewsView {
  /** What can be looked at; one alone is not offered. */
  views: readonly ViewName[];
  shown: ViewName;
  /** What is looked at over the list: the map. */
  over: TemplateResult | typeof nothing;
  /** What is looked at in place of the list. */
  other: TemplateResult | null;
}

export interface FeedView extends ListView, NoticeView, SearchView, ViewsView {
  /** Undefined until the endpoint said what it can do. */
  hasFeed: boolean | undefined;
  /** Why it didn't say. */
  failure: AduanError | undefined;
  state: ListState;
  /** What was loaded last, where nothing can be loaded now. */
  kept: TemplateResult | typeof nothing;
}

export interface FeedHandlers extends SearchHandlers, ListHandlers {
  /** Asks the endpoint again what it can do. */
  onReconnect: () => void;
  onView: (name: ViewName) => void;
}

/** Why nothing can be shown; where the list came all the same, that is no matter. */
const failureOf = ({ failure, state }: FeedView): AduanError | undefined =>
  state.phase === 'done' ? undefined : failure;

/** Heading, search, and whatever became of the question. */
export function renderFeed(view: FeedView, handlers: FeedHandlers): TemplateResult {
  const { messages: m, isCompact, hasFeed } = view;
  // The search stands there from the start: what comes below it does not move when the endpoint has answered.
  const isSearchable = hasFeed !== false && !failureOf(view);
  return html`<div class="stack">
      <h2 id="heading" part="heading" tabindex="-1"><slot name="heading">${m.heading}</slot></h2>
      ${isCompact ? nothing : html`<p class="lead no-print"><slot name="intro">${m.lead}</slot></p>`}
      ${renderViews(view, isSearchable, handlers.onView)}
      ${isSearchable && !view.other ? renderSearch(view, handlers) : nothing}
    </div>
    ${view.over} ${view.other ?? renderOutcome(view, handlers)}`;
}

/** @param isRoomKept whether there is room for them where they are not offered, or not yet */
function renderViews(
  { messages: m, views, shown, isCompact }: FeedView,
  isRoomKept: boolean,
  onView: FeedHandlers['onView'],
): TemplateResult | typeof nothing {
  if (views.length < 2) return isRoomKept && !isCompact ? html`<div class="room no-print"></div>` : nothing;
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
export function screenOf(view: FeedView): string {
  const { other, hasFeed, state } = view;
  if (other) return 'other';
  if (failureOf(view)) return 'failed';
  if (hasFeed === false) return 'missing';
  if (state.phase !== 'done') return state.phase;
  return state.items.length ? 'list' : 'empty';
}

function renderOutcome(view: FeedView, handlers: FeedHandlers): TemplateResult {
  const { messages: m, hasFeed, state } = view;
  const failure = failureOf(view);
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
