import { html, nothing, type TemplateResult } from 'lit';
import type { FeedItem } from '../../contract/public/feed.js';
import type { SupportState } from '../../support/support-state.js';
import type { FeedMessages } from '../words/words.js';
import type { TimeWords } from '../times.js';
import { renderPill } from './status-view.js';
import { renderSupport } from './support-view.js';

export interface CardsView {
  messages: FeedMessages;
  times: TimeWords;
  /** Milliseconds since 1970. */
  now: number;
  isCompact: boolean;
  /** Null for a picture that must not be shown. */
  thumbnailOf: (item: FeedItem) => string | null;
  /** Null where support isn't offered; undefined until that is known. */
  supportOf: (item: FeedItem) => SupportState | null | undefined;
}

export interface CardHandlers {
  onOpen: (item: FeedItem, index: number, event: Event) => void;
  onSupport: (item: FeedItem) => void;
}

export function titleOf({ title, trackingId }: FeedItem, m: FeedMessages): string {
  return title || m.card.untitled(trackingId);
}

/** One report in the list. The title's button covers the whole card and opens it; "Dukung" lies above that button. */
export function renderCard(
  item: FeedItem,
  index: number,
  view: CardsView,
  { onOpen, onSupport }: CardHandlers,
): TemplateResult {
  const { messages: m, isCompact } = view;
  const title = titleOf(item, m);
  const picture = isCompact ? null : view.thumbnailOf(item);
  return html`<li>
    <article class="card" part="card" aria-labelledby="open-${index}">
      <p class="card-top">${renderPill(item, m)} <span class="number">#${item.trackingId}</span></p>
      <h3>
        <button
          class="open"
          id="open-${index}"
          type="button"
          @click=${(event: Event) => onOpen(item, index, event)}
        >
          ${title}
        </button>
      </h3>
      ${
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
      }
      ${line('where', [item.locationName, item.category?.name])}
      ${!isCompact && item.excerpt ? html`<p class="excerpt">${item.excerpt}</p>` : nothing}
      ${
        item.dispositionName
          ? html`<p class="office">${m.card.office} <b>${item.dispositionName}</b></p>`
          : nothing
      }
      ${renderBy(item, view)}
      <div class="card-foot">
        <p class="count">${m.card.followUps(item.followupsCount)}</p>
        ${renderSupport(
          { messages: m, title, support: view.supportOf(item), count: item.supportsCount },
          () => onSupport(item),
        )}
        <slot name="card-footer-${item.trackingId}"></slot>
      </div>
    </article>
  </li>`;
}

/** Who, by which way, when: both as "how long ago" and as a date. */
function renderBy(item: FeedItem, { messages: m, times, now, isCompact }: CardsView): TemplateResult {
  const { reporterName, channel, createdAt } = item;
  const who = `${reporterName || m.card.anonymous}${channel ? ` ${m.card.via(channel)}` : ''}`;
  return html`<p class="by">
    ${isCompact ? nothing : html`<span class="part">${who}</span>`}
    ${
      createdAt
        ? html`<time class="part" datetime=${createdAt}
            >${times.ago(createdAt, now)} <span class="at">(${times.at(createdAt)})</span></time
          >`
        : nothing
    }
  </p>`;
}

function line(name: string, parts: (string | null | undefined)[]): TemplateResult | typeof nothing {
  const present = parts.filter(Boolean);
  if (!present.length) return nothing;
  return html`<p class=${name}>${present.map((part) => html`<span class="part">${part}</span> `)}</p>`;
}

/** A picture that can't be loaded is hidden. */
function hide(event: Event): void {
  (event.target as HTMLElement).hidden = true;
}
