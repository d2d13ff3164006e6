import { html, nothing, type TemplateResult } from 'lit';
import type { ClustersState } from './cluster-state.js';
import type { MapHolder } from '../../map/map-holder.js';
import type { FeedMapMessages } from './feed-map-words.js';
import type { MapWords } from '../../map/map-words.js';

export interface FeedMapView {
  messages: FeedMapMessages;
  words: MapWords;
  holder: MapHolder;
  state: ClustersState;
  /** True when the list is limited to a part of the map. */
  isNarrowed: boolean;
}

export interface FeedMapHandlers {
  /** Limits the list to the visible part of the map. */
  onNarrow: () => void;
  onWiden: () => void;
  onRetry: () => void;
}

/** The map, above the list. */
export function renderFeedMap(view: FeedMapView, handlers: FeedMapHandlers): TemplateResult {
  const { messages: m, words, holder, isNarrowed } = view;
  const button = (label: string, onClick: () => void) =>
    html`<button type="button" class="button secondary" part="secondary-button" @click=${onClick}>
      ${label}
    </button>`;
  return html`<section class="stack map-panel no-print" aria-label=${m.heading}>
    <div class="map-frame" ?hidden=${holder.hasFailed}></div>
    ${
      holder.hasFailed
        ? html`<p class="hint">${words.failed}</p>
            <p>${button(words.retry, holder.retry)}</p>`
        : html`<p role="status">${stateOf(view)}</p>
            ${view.state.phase === 'failed' ? html`<p>${button(m.retry, handlers.onRetry)}</p>` : nothing}
            <p class="row">
              ${button(m.narrow, handlers.onNarrow)}
              ${isNarrowed ? button(m.widen, handlers.onWiden) : nothing}
            </p>
            <p class="hint">${m.missing} ${words.how}</p>`
    }
  </section>`;
}

function stateOf({ messages: m, words, holder, state }: FeedMapView): string {
  if (!holder.map) return words.loading;
  if (state.phase === 'loading') return m.loading;
  if (state.phase === 'failed') return m.failed;
  const total = state.clusters.reduce((sum, { count }) => sum + count, 0);
  return total ? m.shown(total) : m.none;
}
