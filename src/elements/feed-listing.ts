import type { LitElement } from 'lit';
import type { Capabilities } from '../contract/capabilities.js';
import { canSupport } from '../controllers/feed-device.js';
import { isNarrowed, queryOf, type FeedPresets } from '../controllers/feed-filters.js';
import { FeedList } from '../controllers/feed-list.js';
import { FeedSearch } from '../controllers/feed-search.js';
import type { FeedSource } from '../controllers/feed-source.js';
import { FeedSupport } from '../controllers/feed-support.js';
import { thumbnailOf } from '../controllers/feed-thumbnail.js';
import type { FocusController } from '../controllers/focus-controller.js';
import type { AduanError } from '../errors.js';
import { emit } from '../events.js';
import type { FeedMessages } from '../i18n/feed/messages.js';
import type { FeedHandlers, FeedView } from '../views/feed/feed.js';
import type { ListHandlers } from '../views/feed/list.js';
import { usablePageSize } from './feed-attributes.js';

/** What the page's author asked for by attributes. */
export interface ListingElement extends LitElement, FeedPresets {
  endpoint: string;
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
  | 'filters'
  | 'isNarrowed'
  | 'typed'
  | 'categories'
  | 'canChooseStatus'
  | 'hasSupport'
  | 'thumbnailOf'
  | 'supportOf'
>;
type Handlers = Pick<FeedHandlers, 'onInput' | 'onChange' | 'onSubmit' | 'onAsk' | 'onReset'> &
  Pick<ListHandlers, 'onSupport' | 'onMore'>;

/** The list and what narrows it: when it is asked for, what is said about it, and what is to be seen of it. */
export class FeedListing {
  readonly search: FeedSearch;
  readonly list: FeedList;
  readonly support: FeedSupport;

  constructor(private readonly options: ListingOptions) {
    const { element, source, messages, failed } = options;
    this.search = new FeedSearch(element, () => this.ask());
    this.list = new FeedList(element, source, {
      loaded: (count, firstNew) => this.loaded(count, firstNew),
      failed: (error) => failed(error),
    });
    this.support = new FeedSupport(element, source, (error) => failed(error, messages.support.failed));
  }

  /** Another endpoint has other reports. */
  clear(): void {
    this.list.clear();
    this.support.clear();
    this.search.forgetCategories();
  }

  ask(): void {
    const { element, messages, known, announce, asking, log } = this.options;
    asking();
    if (!known()?.features.has('feed')) return;
    announce(messages.loading);
    log('asking');
    void this.list.search(queryOf(this.search.filters, element, usablePageSize(element.pageSize)));
  }

  describe(): Shown {
    const { search, list, options } = this;
    const { compact, category, status, endpoint } = options.element;
    const hasSupport = options.known()?.features.has('support') ?? false;
    return {
      isCompact: compact,
      state: list.state,
      filters: search.filters,
      isNarrowed: isNarrowed(search.filters),
      typed: search.typed,
      categories: category ? [] : search.categories,
      canChooseStatus: !status,
      hasSupport,
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
    // Reading goes on at the first report that wasn't there.
    if (firstNew) focusing.after(`open-${Math.min(firstNew, count - 1)}`);
    log(`${count} on show`);
    emit(element, 'aduan-feed-loaded', { count });
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
      onChange: search.onChange,
      onSubmit: search.onSubmit,
      onSupport: (item) => void support.toggle(item),
      onMore: () => void list.more(),
      onAsk: () => this.again(() => this.ask()),
      onReset: () => this.again(search.onReset),
    };
  }
}
