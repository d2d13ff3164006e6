import { html, nothing, type TemplateResult } from 'lit';
import type { FeedItem } from '../../contract/public/feed.js';
import type { DoneList } from './list-state.js';
import type { FeedMessages } from '../feed-words.js';
import type { CardHandlers, CardsView } from './card-view.js';
import { rollingCards } from './rolling-cards-view.js';
import type { KeptPage } from './offline-page.js';

export interface ListView extends CardsView {
  /** Button that tells of new reports. */
  newReports: TemplateResult | typeof nothing;
  /** Links to other pages of the list. */
  pages: TemplateResult | typeof nothing;
  /** Shown if nothing was found that fits: filters that could be removed, and the way to the form. */
  loosen: TemplateResult | typeof nothing;
}

export interface ListHandlers extends CardHandlers {
  onMore: () => void;
  /** Loads the list from its beginning. */
  onAsk: () => void;
  onReset: () => void;
  /** Searches for the words that were probably meant. */
  onMeant: (words: string) => void;
}

const SKELETONS = [0, 1, 2, 3];

/** Placeholders for cards. After 6 seconds the style sheet shows the sentence about a slow network. */
export function renderSkeletons(m: FeedMessages): TemplateResult {
  return html`<section class="stack" aria-busy="true">
    <div>
      <p class="hint">${m.loading}</p>
      <p class="hint slow">${m.slow}</p>
    </div>
    <div class="cards" aria-hidden="true">
      ${SKELETONS.map(
        () =>
          html`<div class="card skeleton">
            <span class="bone short"></span><span class="bone tall"></span><span class="bone"></span
            ><span class="bone half"></span>
          </div>`,
      )}
    </div>
  </section>`;
}

export function renderList(
  state: DoneList,
  isNarrowed: boolean,
  view: ListView,
  handlers: ListHandlers,
): TemplateResult {
  const { messages: m } = view;
  const { items, dropped, total, nextPageUrl, more, isWeak } = state;
  const meant = renderMeant(state, m, handlers.onMeant);
  if (!items.length && !nextPageUrl)
    return html`${meant} ${renderEmpty(m, isNarrowed, view.loosen, handlers.onReset)}`;
  const isOpen = nextPageUrl !== null || more === 'failed';
  return html`<section class="stack">
    <p class="row shown">
      <span class="hint"
        >${isWeak ? html`<b>${m.weak}</b><br />` : nothing}${m.shown(items.length, total)}</span
      >
      ${isNarrowed ? reset(m, handlers.onReset) : nothing}
    </p>
    ${meant} ${view.newReports}
    ${dropped ? html`<p class="more no-print"><button class="button quiet" type="button" @click=${handlers.onAsk}>${m.fromStart}</button></p>` : nothing}
    ${renderCards(items, dropped, view, handlers)}
    ${more === 'failed' ? html`<p class="error">${m.moreFailed}</p>` : nothing}
    ${
      isOpen
        ? html`<p class="more no-print">
            <button
              class="button secondary"
              id="more"
              part="button"
              type="button"
              aria-disabled=${more === 'loading' ? 'true' : nothing}
              @click=${handlers.onMore}
            >
              ${more === 'loading' ? m.loadingMore : more === 'failed' ? m.failed.retry : m.more}
            </button>
          </p>`
        : nothing
    }
    ${view.pages} ${isWeak ? view.loosen : nothing}
  </section>`;
}

function renderMeant(
  { didYouMean: words }: DoneList,
  m: FeedMessages,
  onMeant: ListHandlers['onMeant'],
): TemplateResult | typeof nothing {
  if (!words) return nothing;
  return html`<p class="meant no-print">
    <button class="button secondary" part="secondary-button" type="button" @click=${() => onMeant(words)}>
      ${m.didYouMean(words)}
    </button>
  </p>`;
}

/** @param first index of the first card in the whole list, so that a card keeps its id when others are removed */
function renderCards(
  items: readonly FeedItem[],
  first: number,
  view: CardsView,
  handlers: CardHandlers,
): TemplateResult {
  return html`<ul class="cards" role="list" part="list">
    ${rollingCards(items, first, view, handlers)}
  </ul>`;
}

function renderEmpty(
  { empty, find }: FeedMessages,
  isNarrowed: boolean,
  loosen: ListView['loosen'],
  onReset: () => void,
): TemplateResult {
  return html`<section class="notice empty">
    ${
      isNarrowed
        ? html`<h3>${empty.noMatch}</h3>
            <p>${empty.loosen}</p>
            ${loosen}
            <p>
              <button class="button quiet" type="button" @click=${onReset}>${find.reset}</button>
            </p>`
        : html`<slot name="empty"
            ><h3>${empty.heading}</h3>
            <p>${empty.text}</p></slot
          >`
    }
  </section>`;
}

const reset = ({ find }: FeedMessages, onReset: () => void) =>
  html`<button class="button quiet" type="button" @click=${onReset}>${find.reset}</button>`;

/** Button with the number of new reports, which shows them. */
export function renderNewReports(
  count: number,
  { newReports: m }: FeedMessages,
  onShow: () => void,
): TemplateResult | typeof nothing {
  if (!count) return nothing;
  return html`<p class="fresh no-print">
    <button class="button" id="fresh" type="button" @click=${onShow}>${m.show(count)}</button>
  </p>`;
}

/** The page that was loaded last, shown while nothing can be loaded. */
export function renderKept({ items, at }: KeptPage, view: CardsView, handlers: CardHandlers): TemplateResult {
  const { messages, times } = view;
  const iso = new Date(at).toISOString();
  return html`<section class="stack">
    <h3>${messages.kept.heading}</h3>
    <p class="hint">${messages.kept.at(times.at(iso))}</p>
    ${renderCards(items, 0, view, handlers)}
  </section>`;
}

/**
 * Buttons for the first page, the last, and those around the current one, to jump without loading the pages between.
 */
export function renderPages(
  { query, items, dropped, total }: DoneList,
  { pages: m }: FeedMessages,
  onPage: (page: number) => void,
): TemplateResult | typeof nothing {
  const { page = 1, pageSize = items.length } = query;
  const last = Math.ceil((total ?? 0) / (pageSize || 1));
  if (last < 2) return nothing;
  const current = page - 1 + Math.ceil((dropped + items.length) / pageSize);
  const near = [1, current - 1, current, current + 1, last].filter((one) => one >= 1 && one <= last);
  return html`<nav class="pages no-print" aria-label=${m.label}>
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
