import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { endpointUrl } from '../../client/location.js';
import type { Capabilities } from '../../contract/capabilities.js';
import type { FeedItem, FeedQuery } from '../../contract/public/feed.js';
import { canSupport } from '../../support/support-storage.js';
import { FeedFresh } from '../list/new-reports-watch.js';
import { keepPage, keptPage, type KeptPage } from '../list/offline-page.js';
import type { ListState } from '../list/list-state.js';
import { FeedOnward } from '../list/auto-paging.js';
import { FeedPresses, type PressesOptions } from '../../support/support-queue.js';
import { idleId } from './words/id.js';
import { messagesOf } from '../../widget/language/messages-of.js';
import type { CardHandlers, CardsView } from '../list/card-view.js';
import { renderFresh, renderKept, renderPages } from './idle-view.js';
import { adopt } from '../../widget/adopt-styles.js';
import { feedIdleStyles } from './feed-idle-styles.js';
import type { ListingElement } from '../list/list-part.js';

export interface IdleOptions extends Pick<PressesOptions, 'source' | 'failed' | 'show'> {
  element: ListingElement & LitElement;
  known: () => Capabilities | undefined;
  announce: (text: string) => void;
  state: () => ListState;
  onPage: (page: number) => void;
  /** Loads the list anew. */
  onFresh: () => void;
  /** Loads the next page, which nobody asked for by a press. */
  onNear: () => void;
}

/** News above the list, pages that come by themselves, presses that wait, and the last page where there is no network. */
export class FeedIdle implements ReactiveController {
  readonly presses: FeedPresses;
  readonly onward: FeedOnward;
  private readonly messages;
  private readonly fresh: FeedFresh;
  private kept: KeptPage | null = null;

  constructor(private readonly options: IdleOptions) {
    const { element, source, announce, state, onNear } = options;
    adopt(element, feedIdleStyles);
    this.messages = messagesOf(element, 'idle', idleId);
    this.fresh = new FeedFresh(element, source, (count) => announce(this.messages.freshSaid(count)));
    this.onward = new FeedOnward(element, state, onNear);
    this.presses = new FeedPresses({
      ...options,
      endpoint: () => this.endpoint,
      words: () => this.messages,
      // The page that was kept is shown without knowing any more.
      needsChallenge: async () =>
        (options.known() ?? (await source().capabilities())).features.has('challenge'),
    });
    element.addController(this);
  }

  hostConnected(): void {
    this.onward.start();
    this.fresh.resume();
    if (this.options.known()?.features.has('support') && canSupport()) this.presses.start();
  }

  hostDisconnected(): void {
    this.onward.stop();
    this.presses.stop();
  }

  hostUpdated(): void {
    this.onward.watch();
  }

  /** A page kept for one endpoint is no other's. */
  private get endpoint(): string {
    const { endpoint } = this.options.element;
    try {
      return endpointUrl(endpoint, document.baseURI).href;
    } catch {
      // A service of the host's own has no address.
      return endpoint;
    }
  }

  /** @param endpoint the one that answered: by the time the page is idle, another may be asked, or the same something else */
  loaded(endpoint: string, query: FeedQuery, items: readonly FeedItem[]): void {
    keepPage(endpoint, query, items, Date.now());
    const state = this.options.state();
    if (state.phase !== 'done' || state.query !== query) return;
    this.kept = null;
    this.onward.allow(true);
    this.fresh.watch(query, items);
  }

  failed(query: FeedQuery): void {
    this.fresh.clear();
    this.kept = keptPage(this.options.element.endpoint, query, Date.now());
  }

  stop(): void {
    this.fresh.stop();
  }

  clear(): void {
    this.fresh.clear();
  }

  renderFresh(): TemplateResult | typeof nothing {
    return renderFresh(this.fresh.count, this.messages, this.options.onFresh);
  }

  renderPages(): TemplateResult | typeof nothing {
    const { state, onPage } = this.options;
    const list = state();
    return list.phase === 'done' ? renderPages(list, this.messages, onPage) : nothing;
  }

  renderKept(view: CardsView, handlers: CardHandlers): TemplateResult | typeof nothing {
    const { kept } = this;
    if (!kept) return nothing;
    const at = new Date(kept.at).toISOString();
    const { times, now } = view;
    return renderKept(kept.items, `${times.ago(at, now)} (${times.at(at)})`, this.messages, view, handlers);
  }
}
