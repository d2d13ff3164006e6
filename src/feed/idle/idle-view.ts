import { html, nothing, type TemplateResult } from 'lit';
import type { FeedItem } from '../../contract/public/feed.js';
import type { ListState } from '../list/list-state.js';
import type { IdleMessages } from './words/words.js';
import type { CardHandlers, CardsView } from '../list/card-view.js';
import { renderCards } from '../list/list-view.js';

/** Reports came in since; they are shown when the reader wants them. */
export function renderFresh(
  count: number,
  m: IdleMessages,
  onFresh: () => void,
): TemplateResult | typeof nothing {
  if (!count) return nothing;
  return html`<p class="fresh no-print">
    <button class="button" id="fresh" type="button" @click=${onFresh}>${m.fresh(count)}</button>
  </p>`;
}

/** The first page, the last, and those around what is on show: to get far without loading all between. */
export function renderPages(
  { query, items, dropped, total }: Extract<ListState, { phase: 'done' }>,
  m: IdleMessages,
  onPage: (page: number) => void,
): TemplateResult | typeof nothing {
  const { page = 1, pageSize = items.length } = query;
  const last = Math.ceil((total ?? 0) / (pageSize || 1));
  if (last < 2) return nothing;
  const current = page - 1 + Math.ceil((dropped + items.length) / pageSize);
  const near = [1, current - 1, current, current + 1, last].filter((one) => one >= 1 && one <= last);
  return html`<nav class="pages no-print" aria-label=${m.pages}>
    ${[...new Set(near)].map(
      (one) =>
        html`<button
          class="button quiet"
          type="button"
          aria-label=${m.page(one, last)}
          aria-current=${one === current ? 'page' : nothing}
          @click=${() => onPage(one)}
        >
          ${one}
        </button>`,
    )}
  </nav>`;
}

/** What was loaded last, where nothing can be loaded now. */
export function renderKept(
  items: readonly FeedItem[],
  at: string,
  m: IdleMessages,
  view: CardsView,
  handlers: CardHandlers,
): TemplateResult {
  return html`<section class="stack">
    <h3>${m.kept}</h3>
    <p class="hint">${m.keptAt(at)}</p>
    ${renderCards(items, 0, view, handlers)}
  </section>`;
}
