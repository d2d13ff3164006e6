import { html, nothing, type TemplateResult } from 'lit';
import type { FeedItem } from '../../contract/public/feed.js';
import type { SupportState } from '../../support/support-state.js';
import type { FeedMessages } from '../feed-words.js';
import type { TimeWords } from '../times.js';
import { renderSupport } from './support-view.js';

export interface CardsView {
  messages: FeedMessages;
  times: TimeWords;
  /** Milliseconds since 1970. */
  now: number;
  isCompact: boolean;
  /** Null for a picture that must not be shown. */
  thumbnailOf: (item: FeedItem) => string | null;
  /** False for a card far from the window, which is drawn as plain text. @param index in the whole list */
  isWhole: (index: number) => boolean;
  /** Null where support isn't offered; undefined until known. */
  supportOf: (item: FeedItem) => SupportState | null | undefined;
  /** Names of the slots that the page has filled. */
  filled: string;
}

export interface CardHandlers {
  onOpen: (item: FeedItem, index: number, event: Event) => void;
  onSupport: (item: FeedItem) => void;
}

export function titleOf({ title, trackingId }: FeedItem, m: FeedMessages): string {
  return title || m.card.untitled(trackingId);
}

/**
 * `renderCard`: the title's button covers the whole card and opens it; "Dukung" lies above that button. Texts are set
 * as properties where they stand alone: a placeholder of Lit's is a node more in each of two hundred cards.
 */
export function renderCard(
  item: FeedItem,
  index: number,
  view: CardsView,
  handlers: CardHandlers,
): TemplateResult {
  const { messages: m } = view;
  const title = titleOf(item, m);
  return html`<li>
    <article class="card" part="card" aria-labelledby="open-${index}">
      <p class="card-top">
        ${renderPill(item, m)} <span class="number" .textContent=${`#${item.trackingId}`}></span>
      </p>
      <h3>
        <button
          class="open"
          id="open-${index}"
          type="button"
          @click=${(event: Event) => handlers.onOpen(item, index, event)}
        >
          ${title}
        </button>
      </h3>
      ${view.isWhole(index) ? renderBody(item, view, () => handlers.onSupport(item)) : renderWords(item, view)}
    </article>
  </li>`;
}

/** Parts of a card below the title. */
function renderBody(item: FeedItem, view: CardsView, onSupport: () => void): TemplateResult {
  const { messages: m } = view;
  const picture = pictureOf(item, view);
  const excerpt = excerptOf(item, view);
  const where = whereOf(item);
  return html`${
      picture
        ? html`<img
            class="thumbnail"
            src=${picture}
            alt=${m.card.photo}
            width="96"
            height="96"
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            @error=${hide}
          />`
        : nothing
    }${where ? html`<p class="where" .textContent=${where}></p>` : nothing}${
      excerpt ? html`<p class="excerpt" .textContent=${excerpt}></p>` : nothing
    }${
      item.dispositionName
        ? html`<p class="office">${m.card.office} <b .textContent=${item.dispositionName}></b></p>`
        : nothing
    }${renderBy(item, view)}
    <div class="card-foot">
      <p class="count" .textContent=${followUpsOf(item, view)}></p>
      ${withSlot(
        renderSupport(
          { messages: m, title: titleOf(item, m), support: view.supportOf(item), count: item.supportsCount },
          onSupport,
        ),
        item,
        view,
      )}
    </div>`;
}

/** A card far from the window as plain text, for the browser's search and for screen readers. */
function renderWords(item: FeedItem, view: CardsView): TemplateResult {
  const { messages: m } = view;
  const { dispositionName, createdAt, supportsCount } = item;
  const supports = view.supportOf(item)?.count ?? supportsCount;
  const words = [
    pictureOf(item, view) && m.card.photo,
    whereOf(item),
    excerptOf(item, view),
    dispositionName && `${m.card.office} ${dispositionName}`,
    [whoOf(item, view), createdAt && whenOf(createdAt, view)].filter(Boolean).join(BETWEEN),
    followUpsOf(item, view),
    supports && m.card.supports(supports),
  ];
  const text = html`<p class="words" .textContent=${words.filter(Boolean).join('\n')}></p>`;
  return withSlot(text, item, view);
}

/**
 * Adds the slot for the page's content at the card's foot. Without such content there is no slot: for each slot that is
 * added or removed WebKit rebuilds all of the widget's boxes (https://github.com/WebKit/WebKit/pull/61575), and as a
 * size container is laid out before its content is rebuilt, the page has no height for a moment, and scrolls to its
 * top.
 */
function withSlot<Above>(
  above: Above,
  { trackingId }: FeedItem,
  { filled }: CardsView,
): Above | TemplateResult {
  const name = `card-footer-${trackingId}`;
  // `includes` also matches a longer name that starts the same: its slot stays empty.
  return filled.includes(name) ? html`${above}<slot name=${name}></slot>` : above;
}

/** Reporter and time: the time relative and as a date. */
function renderBy(item: FeedItem, view: CardsView): TemplateResult {
  const { createdAt } = item;
  const who = whoOf(item, view);
  return html`<p class="by">
    ${who ? html`<span .textContent=${who + (createdAt ? BETWEEN : '')}></span>` : nothing}${
      createdAt ? html`<time datetime=${createdAt} .textContent=${whenOf(createdAt, view)}></time>` : nothing
    }
  </p>`;
}

const BETWEEN = ' · ';

const whereOf = ({ locationName, category }: FeedItem): string =>
  [locationName, category?.name].filter(Boolean).join(BETWEEN);

const pictureOf = (item: FeedItem, { isCompact, thumbnailOf }: CardsView): string | null =>
  isCompact ? null : thumbnailOf(item);

const excerptOf = ({ excerpt }: FeedItem, { isCompact }: CardsView): string => (isCompact ? '' : excerpt);

const whoOf = ({ reporterName }: FeedItem, { messages: { card }, isCompact }: CardsView): string =>
  isCompact ? '' : reporterName || card.anonymous;

/** A zero says nothing. */
const followUpsOf = ({ followupsCount }: FeedItem, { messages: { card } }: CardsView): string =>
  followupsCount ? card.followUps(followupsCount) : '';

/** Date and hour break after the comma alone. */
const whenOf = (iso: string, { times, now }: CardsView): string =>
  `${times.ago(iso, now)} (${times.at(iso).replace(/\b /g, '\u00a0')})`;

/** Hides a picture that can't be loaded. */
function hide(event: Event): void {
  (event.target as HTMLElement).hidden = true;
}

type Stated = { statusCode: string; statusName: string };

/** Status in the reader's language; an unknown status as the endpoint names it. */
export function statusWords({ statusCode, statusName }: Stated, m: FeedMessages): string {
  return (Object.hasOwn(m.statuses, statusCode) && m.statuses[statusCode]) || statusName || statusCode;
}

/** Status in words, repeated by shape and colour. */
export function renderPill(item: Stated, m: FeedMessages): TemplateResult {
  const tone = Object.hasOwn(m.statuses, item.statusCode) ? item.statusCode : 'other';
  return html`<span class="pill ${tone}" .textContent=${statusWords(item, m)}></span>`;
}
