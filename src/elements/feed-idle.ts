import { nothing, type TemplateResult } from 'lit';
import type { FeedItem, FeedQuery } from '../contract/feed.js';
import { FeedFresh } from '../controllers/feed-fresh.js';
import { keepPage, keptPage, type KeptPage } from '../controllers/feed-kept.js';
import type { ListState } from '../controllers/feed-list.js';
import type { FeedSource } from '../controllers/feed-source.js';
import { idleId } from '../i18n/feed/idle-id.js';
import type { CardHandlers, CardsView } from '../views/feed/card.js';
import { renderFresh, renderKept, renderPages } from '../views/feed/idle.js';
import type { ListingElement } from './feed-listing.js';

export interface IdleOptions {
  element: ListingElement;
  source: () => FeedSource;
  announce: (text: string) => void;
  state: () => ListState;
  onPage: (page: number) => void;
  /** Loads the list anew. */
  onFresh: () => void;
}

/** News above the list, and the last page where there is no network. */
export class FeedIdle {
  private readonly fresh: FeedFresh;
  private kept: KeptPage | null = null;

  constructor(private readonly options: IdleOptions) {
    const { element, source, announce } = options;
    this.fresh = new FeedFresh(element, source, (count) => announce(idleId.freshSaid(count)));
  }

  loaded(query: FeedQuery, items: readonly FeedItem[]): void {
    this.kept = null;
    this.fresh.watch(query, items);
    keepPage(this.options.element.endpoint, query, items, Date.now());
  }

  failed(query: FeedQuery): void {
    this.fresh.stop();
    this.kept = keptPage(this.options.element.endpoint, query, Date.now());
  }

  stop(): void {
    this.fresh.stop();
  }

  renderFresh(): TemplateResult | typeof nothing {
    return renderFresh(this.fresh.count, idleId, this.options.onFresh);
  }

  renderPages(): TemplateResult | typeof nothing {
    const { state, onPage } = this.options;
    const list = state();
    return list.phase === 'done' ? renderPages(list, idleId, onPage) : nothing;
  }

  renderKept(view: CardsView, handlers: CardHandlers): TemplateResult | typeof nothing {
    const { kept } = this;
    if (!kept) return nothing;
    const at = new Date(kept.at).toISOString();
    const { times, now } = view;
    return renderKept(kept.items, `${times.ago(at, now)} (${times.at(at)})`, idleId, view, handlers);
  }
}
