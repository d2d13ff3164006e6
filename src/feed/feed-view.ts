import { html, nothing, type TemplateResult } from 'lit';
import type { AduanError } from '../errors.js';
import { renderSearch, type SearchHandlers, type SearchView } from './filters/search-view.js';
import type { ListState } from './list/list-state.js';
import { renderList, renderSkeletons, type ListHandlers, type ListView } from './list/list-view.js';
import { renderMissing, renderProblem, type NoticeView } from './notice-view.js';

export type ViewName = 'list' | 'map' | 'numbers' | 'late';

/** Views of the reports: list, map, numbers, late ones with promises. */
export interface ViewsView {
  /** Views to choose from; a single one is not offered as a choice. */
  views: readonly ViewName[];
  shown: ViewName;
  /** Shown above the list: the map, if chosen. */
  over: TemplateResult | typeof nothing;
  /** Shown in place of the list: the numbers or the late ones, if chosen. */
  other: TemplateResult | null;
}

export interface FeedView extends ListView, NoticeView, SearchView, ViewsView {
  /** Whether the endpoint has a public list; undefined until known. */
  hasFeed: boolean | undefined;
  /** Error of asking the endpoint for its capabilities. */
  failure: AduanError | undefined;
  state: ListState;
  /** The page that was loaded last, shown while nothing can be loaded. */
  kept: TemplateResult | typeof nothing;
}

export interface FeedHandlers extends SearchHandlers, ListHandlers {
  /** Asks the endpoint for its capabilities again. */
  onReconnect: () => void;
  onView: (name: ViewName) => void;
}

/** Error to show in place of everything. A list that arrived is shown even if the capabilities didn't. */
const failureOf = ({ failure, state }: FeedView): AduanError | undefined =>
  state.phase === 'done' ? undefined : failure;

/** Heading, views, search, and the list or its replacement. */
export function renderFeed(view: FeedView, handlers: FeedHandlers): TemplateResult {
  const { messages: m, isCompact, hasFeed } = view;
  // The search is drawn from the start, so that nothing moves when the endpoint answers.
  const isSearchable = hasFeed !== false && !failureOf(view);
  return html`<div class="stack">
      <h2 id="heading" part="heading" tabindex="-1"><slot name="heading">${m.heading}</slot></h2>
      ${isCompact ? nothing : html`<p class="lead no-print"><slot name="intro">${m.lead}</slot></p>`}
      ${renderViews(view, isSearchable, handlers.onView)}
      ${isSearchable && !view.other ? renderSearch(view, handlers) : nothing}
    </div>
    ${view.over} ${view.other ?? renderOutcome(view, handlers)}`;
}

/** @param isRoomKept true to draw an empty line while there is no choice, so that nothing moves when there is one */
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

/** Name of the current screen, for style sheets of the page (`data-state`). */
export function screenOf(view: FeedView): string {
  const { hasFeed, shown, state } = view;
  if (shown === 'numbers' || shown === 'late') return 'numbers';
  if (failureOf(view)) return 'failed';
  if (hasFeed === false) return 'missing';
  if (state.phase !== 'done') return state.phase;
  return shown === 'map' || state.items.length ? shown : 'empty';
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
