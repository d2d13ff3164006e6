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
  /** False for a card far from the window: its words are enough. @param index in the whole list */
  isWhole: (index: number) => boolean;
  /** Null where support isn't offered; undefined until that is known. */
  supportOf: (item: FeedItem) => SupportState | null | undefined;
  /** Names of the slots that the page filled. */
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
 * One report in the list. The title's button covers the whole card and opens it; "Dukung" lies above that button. Texts are set as properties where
 * they stand alone: a placeholder of Lit's is a node more in each of two hundred cards.
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

/** What stands below the title. */
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
      <p class="count" .textContent=${m.card.followUps(item.followupsCount)}></p>
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

/** The same in words alone, for a card that is far from the window: the browser's search finds them, and a screen reader reads them. */
function renderWords(item: FeedItem, view: CardsView): TemplateResult {
  const { messages: m } = view;
  const { dispositionName, createdAt, followupsCount, supportsCount } = item;
  const words = [
    pictureOf(item, view) && m.card.photo,
    whereOf(item),
    excerptOf(item, view),
    dispositionName && `${m.card.office} ${dispositionName}`,
    [whoOf(item, view), createdAt && whenOf(createdAt, view)].filter(Boolean).join(BETWEEN),
    m.card.followUps(followupsCount),
    m.card.supports(view.supportOf(item)?.count ?? supportsCount),
  ];
  const text = html`<p class="words" .textContent=${words.filter(Boolean).join('\n')}></p>`;
  return withSlot(text, item, view);
}

/**
 * What the page put at the card's foot comes after this. Where it put nothing there is no slot: for each that comes or goes WebKit takes down all that
 * the widget shows (https://github.com/WebKit/WebKit/pull/61575), and because a size container is laid out before what is in it is drawn again, the
 * page has no height then, and who had scrolled is at its top.
 */
function withSlot<Above>(
  above: Above,
  { trackingId }: FeedItem,
  { filled }: CardsView,
): Above | TemplateResult {
  const name = `card-footer-${trackingId}`;
  // A longer name that begins so gives a slot that stays empty.
  return filled.includes(name) ? html`${above}<slot name=${name}></slot>` : above;
}

/** Who, by which way, when: both as "how long ago" and as a date. */
function renderBy(item: FeedItem, view: CardsView): TemplateResult {
  const { createdAt } = item;
  const who = whoOf(item, view);
  return html`<p class="by">
    ${who ? html`<span class="part" .textContent=${who}></span>` : nothing}${
      createdAt
        ? html`<time class="part" datetime=${createdAt} .textContent=${whenOf(createdAt, view)}></time>`
        : nothing
    }
  </p>`;
}

const BETWEEN = ' · ';

const whereOf = ({ locationName, category }: FeedItem): string =>
  [locationName, category?.name].filter(Boolean).join(BETWEEN);

const pictureOf = (item: FeedItem, { isCompact, thumbnailOf }: CardsView): string | null =>
  isCompact ? null : thumbnailOf(item);

const excerptOf = ({ excerpt }: FeedItem, { isCompact }: CardsView): string => (isCompact ? '' : excerpt);

function whoOf({ reporterName, channel }: FeedItem, { messages: { card }, isCompact }: CardsView): string {
  return isCompact ? '' : `${reporterName || card.anonymous}${channel ? ` ${card.via(channel)}` : ''}`;
}

/** The date stays in one line. */
const whenOf = (iso: string, { times, now }: CardsView): string =>
  `${times.ago(iso, now)} (${times.at(iso).replaceAll(' ', '\u00a0')})`;

/** A picture that can't be loaded is hidden. */
function hide(event: Event): void {
  (event.target as HTMLElement).hidden = true;
}

type Stated = { statusCode: string; statusName: string };

/** The status in the reader's language; a status we don't know as the endpoint calls it. */
export function statusWords({ statusCode, statusName }: Stated, m: FeedMessages): string {
  return (Object.hasOwn(m.statuses, statusCode) && m.statuses[statusCode]) || statusName || statusCode;
}

/** The words say the status; shape and colour only repeat it. */
export function renderPill(item: Stated, m: FeedMessages): TemplateResult {
  const tone = Object.hasOwn(m.statuses, item.statusCode) ? item.statusCode : 'other';
  return html`<span class="pill ${tone}" .textContent=${statusWords(item, m)}></span>`;
}
