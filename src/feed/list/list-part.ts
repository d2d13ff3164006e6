import { nothing, type LitElement } from 'lit';
import type { Capabilities } from '../../contract/capabilities.js';
import type { FeedQuery } from '../../contract/public/feed.js';
import { lazy, whenIdle } from '../../widget/chunks.js';
import { canSupport } from '../../support/support-storage.js';
import { isNarrowed, queryOf, type FeedPresets } from '../filters/filter-values.js';
import { FeedList } from './list-state.js';
import { FeedSearch } from '../filters/search-state.js';
import type { FeedSource } from '../feed-service.js';
import { FeedSupport } from '../../support/support-state.js';
import { thumbnailOf } from './thumbnail-address.js';
import type { FocusController } from '../../widget/focus-controller.js';
import type { AduanError } from '../../errors.js';
import { emit } from '../../events.js';
import type { FeedMessages } from '../words/words.js';
import type { CardHandlers, CardsView } from './card-view.js';
import type { FeedHandlers, FeedView } from '../feed-view.js';
import type { ListHandlers } from './list-view.js';
import { usablePageSize } from '../feed-attributes.js';
import { FeedFinding } from '../filters/filter-loader.js';
import type { FeedIdle } from '../idle/feed-idle.js';

const loadIdle = lazy(() => import('../idle/feed-idle-chunk.js'));

/** What the page's author asked for by attributes. */
export interface ListingElement extends LitElement, FeedPresets {
  endpoint: string;
  service: object | null;
  pageSize: number;
  compact: boolean;
}

export interface ListingOptions {
  element: ListingElement;
  messages: FeedMessages;
  focusing: FocusController;
  source: () => FeedSource;
  known: () => Capabilities | undefined;
  announce: (text: string) => void;
  failed: (error: AduanError, words?: string) => void;
  /** A question goes out: the page's address may say so. */
  asking: () => void;
  log: (what: string) => void;
}

type Shown = Pick<
  FeedView,
  | 'isCompact'
  | 'state'
  | 'isNarrowed'
  | 'typed'
  | 'panel'
  | 'chips'
  | 'loosen'
  | 'fresh'
  | 'pages'
  | 'thumbnailOf'
  | 'supportOf'
>;
type Handlers = Pick<FeedHandlers, 'onInput' | 'onSubmit' | 'onFold' | 'onAsk' | 'onReset'> &
  Pick<ListHandlers, 'onSupport' | 'onMore'>;

/** The list and what narrows it: when it is asked for, what is said about it, and what is to be seen of it. */
export class FeedListing {
  readonly search: FeedSearch;
  readonly list: FeedList;
  readonly support: FeedSupport;
  private readonly finding: FeedFinding;
  private idle: FeedIdle | null = null;
  /** Somebody pressed for the page that is under way. */
  private isPressed = false;

  constructor(private readonly options: ListingOptions) {
    const { element, source, failed } = options;
    this.search = new FeedSearch(element, () => this.ask());
    this.list = new FeedList(element, source, {
      loaded: (count, firstNew) => this.loaded(count, firstNew),
      failed: (error) => {
        failed(error);
        this.unreached();
      },
    });
    this.support = new FeedSupport(
      element,
      () => element.service ?? element.endpoint,
      async () => (await this.loadIdle()).presses,
      (cause) => failed(cause as AduanError),
    );
    this.finding = new FeedFinding(element, () => ({
      ...options,
      search: this.search,
      query: () => this.query,
      onDrop: (without) => this.again(() => this.search.choose(without)),
    }));
  }

  /** What the list is an answer to. */
  get query(): FeedQuery {
    const { element } = this.options;
    return queryOf(this.search.filters, element, usablePageSize(element.pageSize));
  }

  /** Another endpoint has other reports. */
  clear(): void {
    this.list.clear();
    this.support.clear();
    this.search.forgetCategories();
    this.finding.clear();
    this.idle?.clear();
  }

  /** Leaving the page: what is there stays. */
  abort(): void {
    this.list.abort();
    this.support.clear();
    this.idle?.stop();
  }

  /** Nothing can be had from the endpoint: what was loaded last may be kept. */
  unreached(): void {
    this.withIdle((idle) => idle.failed(this.query));
  }

  renderKept(view: CardsView, onOpen: CardHandlers['onOpen']): FeedView['kept'] {
    return this.idle?.renderKept(view, { onOpen, onSupport: this.handlers.onSupport }) ?? nothing;
  }

  private withIdle(work: (idle: FeedIdle) => void): void {
    this.loadIdle().then(
      (idle) => {
        work(idle);
        this.options.element.requestUpdate();
      },
      // The list is as good without.
      () => {},
    );
  }

  private async loadIdle(): Promise<FeedIdle> {
    const { FeedIdle } = await loadIdle();
    return (this.idle ??= new FeedIdle({
      ...this.options,
      state: () => this.list.state,
      show: (trackingId, change) => this.support.show(trackingId, change),
      onPage: (page) => this.again(() => this.ask(page)),
      onFresh: () => this.again(() => this.ask()),
      onNear: () => void this.list.more(),
    }));
  }

  ask(page = 1): void {
    const { messages, known, announce, asking, log } = this.options;
    asking();
    if (!known()?.features.has('feed')) return;
    announce(messages.loading);
    log('asking');
    if (isNarrowed(this.search.filters) || this.finding.isOpen) this.finding.show();
    void this.list.search(page > 1 ? { ...this.query, page } : this.query);
  }

  describe(): Shown {
    const { search, list, options } = this;
    const { compact, endpoint } = options.element;
    const hasSupport = options.known()?.features.has('support') ?? false;
    return {
      isCompact: compact,
      state: list.state,
      isNarrowed: isNarrowed(search.filters),
      typed: search.typed,
      panel: this.finding.panel,
      chips: this.finding.chips,
      fresh: this.idle?.renderFresh() ?? nothing,
      pages: this.idle?.renderPages() ?? nothing,
      loosen: this.finding.loosen,
      thumbnailOf: ({ thumbnailUrl }) => thumbnailOf(thumbnailUrl, endpoint),
      supportOf: (item) => (hasSupport && canSupport() ? this.support.stateOf(item) : null),
    };
  }

  private loaded(count: number, firstNew: number): void {
    const { element, messages: m, focusing, announce, log } = this.options;
    const { state } = this.list;
    const total = state.phase === 'done' ? state.total : null;
    const none = isNarrowed(this.search.filters) ? m.empty.noMatch : m.empty.heading;
    announce(firstNew ? m.added(count - firstNew) : count ? m.shown(count, total) : none);
    if (!count && isNarrowed(this.search.filters)) this.finding.show(true);
    // Reading goes on at the first report that wasn't there.
    if (firstNew && this.isPressed) focusing.after(`open-${Math.min(firstNew, count - 1)}`);
    this.isPressed = false;
    log(`${count} on show`);
    if (state.phase === 'done') {
      emit(element, 'aduan-feed-loaded', { count: state.items.length });
      const { query, items } = state;
      const { endpoint } = element;
      if (firstNew) this.idle?.onward.arrived();
      else whenIdle(() => this.withIdle((idle) => idle.loaded(endpoint, query, items)));
    }
  }

  /** The pressed button goes; what replaces it is read from its heading on. */
  private again(ask: () => void): void {
    this.options.focusing.after('heading');
    ask();
  }

  get handlers(): Handlers {
    const { search, list, support } = this;
    return {
      onInput: search.onInput,
      onSubmit: search.onSubmit,
      onFold: this.finding.onFold,
      onSupport: (item) => void support.toggle(item),
      onMore: () => {
        this.isPressed = true;
        this.idle?.onward.allow(false);
        void list.more();
      },
      onAsk: () => this.again(() => this.ask()),
      onReset: () => this.again(search.onReset),
    };
  }
}
