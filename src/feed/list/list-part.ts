import { nothing, type TemplateResult } from 'lit';
import type { FeedItem, FeedQuery } from '../../contract/public/feed.js';
import type { AduanError } from '../../errors.js';
import { emit } from '../../events.js';
import { canSupport, SupportQueue } from '../../support/support-queue.js';
import { SupportStates } from '../../support/support-state.js';
import { onRealLeave, whenIdle } from '../../widget/page-moments.js';
import { usablePageSize } from '../feed-attributes.js';
import type { FeedContext } from '../feed-context.js';
import { FilterLoader } from '../filters/filter-loader.js';
import { isNarrowed, queryOf } from '../filters/filter-values.js';
import { SearchState } from '../filters/search-state.js';
import type { SearchHandlers, SearchView } from '../filters/search-view.js';
import { claimAddress } from '../page-address.js';
import { AutoPaging } from './auto-paging.js';
import type { CardHandlers, CardsView } from './card-view.js';
import { CardWindow } from './card-window.js';
import { ListPlace } from './list-place.js';
import { ReportList, type ListState } from './list-state.js';
import { renderNewReports, renderKept, renderPages, type ListHandlers, type ListView } from './list-view.js';
import { NewReportsWatch } from './new-reports-watch.js';
import { keepPage, keptPage, type KeptPage } from './offline-page.js';
import { thumbnailOf } from './thumbnail-address.js';

export type ListPartView = Pick<
  ListView,
  'newReports' | 'pages' | 'loosen' | 'thumbnailOf' | 'supportOf' | 'isWhole'
> &
  Omit<SearchView, 'messages'> & { state: ListState };
export type ListPartHandlers = Omit<ListHandlers, keyof CardHandlers> &
  Pick<CardHandlers, 'onSupport'> &
  SearchHandlers;

export interface ListPartOptions {
  /** Called when the list is loaded: the filters may have changed. */
  onAsk: () => void;
}

/** The list with its search and filters: when it is loaded, what is announced, and what is drawn. */
export class ListPart {
  readonly search: SearchState;
  readonly reports: ReportList;
  readonly support: SupportStates;
  readonly place: ListPlace;
  private readonly window: CardWindow;
  private readonly queue: SupportQueue;
  private readonly filters: FilterLoader;
  private readonly newReports: NewReportsWatch;
  private readonly paging: AutoPaging;
  /** The page that was loaded last, shown while nothing can be loaded. */
  private kept: KeptPage | null = null;
  private hasAsked = false;
  /** Error of loading the list; reported once the endpoint is known to have a list. */
  private failure: AduanError | null = null;
  /** True when the page that is being loaded was asked for by a press. */
  private isPressed = false;

  constructor(
    private readonly context: FeedContext,
    private readonly options: ListPartOptions,
  ) {
    const { element, announcer, feedMessages: m } = context;
    this.search = new SearchState(context, () => void this.ask());
    this.reports = new ReportList(context, {
      onLoaded: (count, firstNew) => this.loaded(count, firstNew),
      onFailed: (error) => (this.failure = error),
    });
    this.window = new CardWindow(element, () => this.reports.isGrowing);
    this.place = new ListPlace(context, this.reports, this.window, () => this.isAsAtFirst);
    this.queue = new SupportQueue({
      service: () => context.service,
      // The page kept for offline reading is shown before the capabilities are known.
      needsChallenge: async () =>
        (context.capabilities ?? (await context.service.capabilities())).features.has('challenge'),
      endpoint: () => context.endpointUrl,
      messages: () => m.support,
      onChange: (trackingId, change) => this.support.change(trackingId, change),
      onFailure: (error, words) => context.fail(error, words),
    });
    this.support = new SupportStates(
      element,
      () => element.service ?? element.endpoint,
      (trackingId, isOn) => this.queue.press(trackingId, isOn),
    );
    this.filters = new FilterLoader(context, this.search, {
      query: () => this.query,
      onDrop: (without) => this.again(() => this.search.choose(without)),
    });
    this.newReports = new NewReportsWatch(context, (count) => announcer.say(m.newReports.said(count)));
    this.paging = new AutoPaging(context, this.reports);
    element.addController({
      hostDisconnected: () => this.queue.stop(),
      hostConnected: () => this.sendPresses(),
    });
    // Requests are aborted; content stays.
    onRealLeave(element, () => {
      this.reports.abort();
      this.support.clear();
      this.newReports.stop();
    });
  }

  /** Current query of the list. */
  get query(): FeedQuery {
    const { element } = this.context;
    return queryOf(this.search.filters, element, usablePageSize(element.pageSize));
  }

  /** True when a reload would show the same list: no filter is chosen, or the filters are in the page's address. */
  private get isAsAtFirst(): boolean {
    const { filters } = this.search;
    const { element } = this.context;
    if (element.syncUrl && claimAddress(element)) return true;
    return !isNarrowed(filters) && ['', 'newest'].includes(filters.sort);
  }

  /** Forgets everything of the former endpoint. */
  clear(): void {
    this.hasAsked = false;
    this.failure = this.kept = null;
    this.reports.clear();
    this.support.clear();
    this.filters.clear();
    this.newReports.clear();
  }

  /**
   * Called before each render. Loads the list once the endpoint's capabilities are requested, without waiting.
   *
   * @param isOther an attribute that changes the list has changed
   * @param isConnected the capabilities have just arrived
   */
  update(isOther: boolean, isConnected: boolean): void {
    const { connection, isBegun } = this.context;
    if (isBegun) {
      // The list first: its cards are read and drawn before the capabilities.
      this.askFirst();
      void connection.load();
    }
    const { phase } = connection.state;
    if (phase !== 'idle' && (!this.hasAsked || isOther)) this.askFirst();
    if (isConnected) this.connected();
    if (!this.failure || phase === 'loading') return;
    const error = this.failure;
    this.failure = null;
    // In another phase the request for the capabilities has failed too, and that was reported.
    if (phase !== 'ready') return;
    this.context.fail(error);
    this.unreached();
  }

  /** Takes the endpoint's capabilities. */
  private connected(): void {
    const { features } = this.context.capabilities!;
    if (!features.has('feed')) {
      this.failure = null;
      this.reports.clear();
      return;
    }
    if (this.reports.state.phase === 'idle') void this.ask();
    if (this.isFilterShown) this.filters.show();
    this.sendPresses();
  }

  /** Sends presses of "Dukung" that waited since an earlier visit. */
  private sendPresses(): void {
    if (this.context.capabilities?.features.has('support') && canSupport()) this.queue.start();
  }

  /** Shows the page that was loaded last, if it was kept, because the endpoint can't be reached. */
  unreached(): void {
    const { element } = this.context;
    if (this.reports.state.phase === 'done') return;
    this.newReports.clear();
    this.kept = keptPage(element.endpoint, this.query, Date.now());
    this.window.reset();
    element.requestUpdate();
  }

  private askFirst(): void {
    const place = this.hasAsked ? null : this.place.read();
    this.hasAsked = true;
    const asked = this.ask(place?.page);
    if (place) void asked.then(() => this.place.goBack(place));
  }

  /** Resolves when the first page is loaded or has failed; never rejects. */
  async ask(page = 1): Promise<void> {
    const { context, query } = this;
    this.options.onAsk();
    const { capabilities, announcer, feedMessages } = context;
    if (capabilities && !capabilities.features.has('feed')) return;
    this.failure = null;
    announcer.say(feedMessages.loading);
    context.log('asking');
    if (this.isFilterShown) this.filters.show();
    await this.reports.search(page > 1 ? { ...query, page } : query);
  }

  private get isFilterShown(): boolean {
    return isNarrowed(this.search.filters) || this.filters.isOpen;
  }

  private loaded(count: number, firstNew: number): void {
    const { element, feedMessages: m, focus, announcer } = this.context;
    const { state } = this.reports;
    if (state.phase !== 'done') return;
    const none = isNarrowed(this.search.filters) ? m.empty.noMatch : m.empty.heading;
    const shown = count ? m.shown(count, state.total) : none;
    const weak = state.isWeak ? `${m.weak} ` : '';
    const meant = state.didYouMean ? `. ${m.didYouMean(state.didYouMean)}` : '';
    announcer.say(firstNew ? m.added(count - firstNew) : weak + shown + meant);
    if (!count && isNarrowed(this.search.filters)) this.filters.show(true);
    // After a press the focus goes to the first new report.
    if (firstNew && this.isPressed) focus.after(`open-${Math.min(firstNew, count - 1)}`);
    this.isPressed = false;
    this.context.log(`${count} on show`);
    emit(element, 'aduan-feed-loaded', { count: state.items.length });
    if (firstNew) this.paging.lookAgain();
    else this.loadedFirst(state.query, state.items);
  }

  private loadedFirst(query: FeedQuery, items: readonly FeedItem[]): void {
    const { endpoint } = this.context.element;
    this.kept = null;
    this.window.reset();
    this.paging.allow(true);
    this.newReports.watch(query, items);
    // Read now: the attribute may have changed by the time the page is idle.
    whenIdle(() => keepPage(endpoint, query, items, Date.now()));
  }

  /** Loads another list. The pressed button will be removed, so the focus goes to the heading. */
  private again(ask: () => unknown): void {
    this.context.focus.after('heading');
    ask();
  }

  /** State to draw. */
  describe(): ListPartView {
    const { search, filters, reports, context } = this;
    const { element, feedMessages: m } = context;
    return {
      isCompact: element.compact,
      hasWords: !context.isForeign,
      state: this.shownState,
      isNarrowed: isNarrowed(search.filters),
      typed: search.typed,
      panel: filters.renderPanel(),
      chips: filters.renderChips(),
      loosen: filters.renderWidening(),
      newReports: renderNewReports(this.newReports.count, m, () => this.again(() => this.ask())),
      pages:
        reports.state.phase === 'done'
          ? renderPages(reports.state, m, (page) => this.again(() => this.ask(page)))
          : nothing,
      thumbnailOf: ({ thumbnailUrl }) => thumbnailOf(thumbnailUrl, element.endpoint),
      supportOf: this.supportOf(),
      isWhole: this.window.isWhole,
    };
  }

  private supportOf(): CardsView['supportOf'] {
    const { connection, capabilities } = this.context;
    if (!canSupport()) return () => null;
    if (connection.state.phase === 'loading') return () => undefined;
    return capabilities?.features.has('support') ? (item) => this.support.stateOf(item) : () => null;
  }

  /** A failed list still counts as loading until the endpoint is known to have one. */
  private get shownState(): ListState {
    const { state } = this.reports;
    const isUnsure = state.phase === 'failed' && this.context.connection.state.phase === 'loading';
    return isUnsure ? { phase: 'loading', query: state.query } : state;
  }

  renderKept(view: CardsView, handlers: CardHandlers): TemplateResult | typeof nothing {
    return this.kept ? renderKept(this.kept, view, handlers) : nothing;
  }

  readonly onSupport = (item: FeedItem): void => this.support.toggle(item);

  get handlers(): ListPartHandlers {
    const { search, reports, onSupport } = this;
    return {
      onInput: search.onInput,
      onSubmit: search.onSubmit,
      onFold: this.filters.onFold,
      onSupport,
      onMore: () => {
        this.isPressed = true;
        this.paging.allow(false);
        void reports.more();
      },
      onAsk: () => this.again(() => this.ask()),
      onMeant: (words) => this.again(() => search.choose({ search: words })),
      onReset: () => this.again(search.onReset),
    };
  }
}
