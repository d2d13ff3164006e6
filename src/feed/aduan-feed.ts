import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Capabilities } from '../contract/capabilities.js';
import { emit } from '../events.js';
import { VERSION } from '../version.js';
import { focusFirst } from '../widget/focus-controller.js';
import { inOwnWords } from '../widget/language/messages-of.js';
import { onRealLeave } from '../widget/page-moments.js';
import { showState } from '../widget/show-state.js';
import { base } from '../widget/styles/frame.js';
import { tokens } from '../widget/styles/tokens.js';
import { DetailLoader, type DetailHandlers } from './detail/detail-loader.js';
import { DetailState, type Opened } from './detail/detail-state.js';
import { ReportHistoryEntry } from './detail/report-history-entry.js';
import { warnOfAttributes, filledSlots, watchSlots } from './feed-attributes.js';
import { FeedContext, type FeedSource } from './feed-context.js';
import { feedStyles } from './feed-styles.js';
import { renderFeed, screenOf, type FeedHandlers, type FeedView } from './feed-view.js';
import { titleOf, type CardsView } from './list/card-view.js';
import { ListPart } from './list/list-part.js';
import type { NoticeView } from './notice-view.js';
import { claimAddress, readPlace, releaseAddress, writePlace } from './page-address.js';
import { ViewSwitch } from './view-switch.js';
import type { OwnFeedWords } from './words/feed-languages.js';

/** Attributes whose change loads another list. */
const PRESETS = ['category', 'institution', 'location', 'status', 'pageSize'] as const;

/*
 * Order of events:
 * 1. `connectedCallback`: `context.connection` asks what the endpoint can do.
 * 2. `willUpdate`: connects another `endpoint` or `service`; before the first render `comeBack` opens what was open.
 * 3. `list.update` asks for the first page, without waiting for the capabilities; `views.update` for the map.
 * 4. `hostUpdate` of each part, in the order they were made; then `render`, by `describe()`. It changes nothing.
 * 5. `hostUpdated`: `focus` goes where a part sent it; `updated` tells the page.
 * 6. `choose` at a card, "Back", `list.ask` at a search or a filter: answers ask for an update, again from 2.
 */

/**
 * Public reports of an endpoint as cards, to search, read and support, with what became of them.
 *
 * Kept on the device: the last page loaded, for at most a week; from the first "Dukung" or "Sudah baik?" on a random
 * secret, the numbers of supported and answered reports, and presses that wait for a network. Kept in the tab: the
 * place in the list.
 *
 * @tag aduan-feed
 * @attr {string} lang - Language of its words; without it the page's, if the widget has that language, else Indonesian.
 * @fires {CustomEvent<AduanEventDetails['aduan-feed-loaded']>} aduan-feed-loaded - when reports came; `count` are shown
 * @fires {CustomEvent<AduanEventDetails['aduan-state']>} aduan-state - when another screen is shown
 * @fires {CustomEvent<AduanEventDetails['aduan-report-selected']>} aduan-report-selected - before a report opens in
 * place; cancelable, for hosts with a page of their own
 * @fires {CustomEvent<AduanEventDetails['aduan-error']>} aduan-error - when the endpoint can't be asked
 */
export class AduanFeed extends LitElement {
  static readonly version: string = VERSION;
  static override styles = [tokens, base, feedStyles];
  static override properties = {
    endpoint: {},
    protocol: {},
    jurisdiction: {},
    loading: {},
    debug: { type: Boolean },
    pageSize: { type: Number, attribute: 'page-size' },
    category: {},
    institution: {},
    location: {},
    status: {},
    view: {},
    compact: { type: Boolean },
    syncUrl: { type: Boolean, attribute: 'sync-url' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    service: { attribute: false },
    messages: { attribute: false },
  };

  /** Base URL of the endpoint, absolute or relative to the page. */
  endpoint = '';
  /** Protocol of the endpoint: `sp4n`, or `open311` for a server of GeoReport v2. */
  protocol = 'sp4n';
  /** The city's `jurisdiction_id`, at an Open311 server that has several. */
  jurisdiction = '';
  /** `eager` asks the endpoint at once; otherwise when the feed comes near the viewport. */
  loading: 'eager' | 'lazy' = 'lazy';
  /** Logs each step to the console: phases and error codes, never what somebody wrote or searched for. */
  debug = false;
  /** Reports a page, 1 to 100. */
  pageSize = 20;
  /** Shows one category alone, by its id; the reader can't choose another. */
  category: string | null = null;
  /** Shows one office's reports alone, by its id. */
  institution: string | null = null;
  /** Shows one place's reports alone, by its id. */
  location: string | null = null;
  /** Shows one status alone, by its code; the reader can't choose another. */
  status: string | null = null;
  /** First view: `list` of reports, the `map` above it, statistics in `numbers`, `late` reports with promises. */
  view: 'list' | 'map' | 'numbers' | 'late' = 'list';
  /** For a sidebar: the search is folded, and cards have no excerpt, picture or reporter. */
  compact = false;
  /** Keeps the open report and the filters in the page's address (`?aduan=…`), and opens those named there. */
  syncUrl = false;
  /** Level of its first heading in the page's outline, 2 to 4; those below it follow. */
  headingLevel = 2;
  /** Service used instead of the built-in client: for hosts with their own transport, and for tests. */
  service: FeedSource | null = null;
  /** The page's own sentences by message key, as text; `window.aduanMessages['aduan-feed']` holds for all. */
  messages: OwnFeedWords | null = null;

  private readonly states = this.attachInternals().states;
  private readonly context = new FeedContext(this, () => this.list.unreached());
  private readonly list = new ListPart(this.context, { onAsk: () => this.writeAddress() });
  private readonly views = new ViewSwitch(this.context, this.list, {
    onOpen: (trackingId) => this.choose(trackingId, null),
  });
  private readonly detail = new DetailState(this.context, {
    onFound: (report) => this.answer(this.feedMessages.detail.opened(titleOf(report, this.feedMessages))),
    onFailed: (error) => {
      this.context.fail(error);
      this.context.focus.after('result');
    },
    onAdded: (count, firstIndex) => this.context.focus.after(count ? `answer-${firstIndex}` : 'result'),
  });
  private readonly detailLoader = new DetailLoader(this.context, this.detail);
  private readonly historyEntry = new ReportHistoryEntry(this.context, (opened) => {
    if (opened?.trackingId === this.detail.opened?.trackingId) return;
    if (opened) this.open(opened);
    else void this.close();
  });
  /** Capabilities at the last render. */
  private capabilities: Capabilities | undefined;

  constructor() {
    super();
    onRealLeave(this, () => releaseAddress(this));
    watchSlots(this);
  }

  /** Loads the list again, from its first page. */
  refresh(): void {
    this.context.connection.retry();
    void this.list.ask();
  }

  /** Puts the focus on the first question, or on the heading where nothing is asked. */
  override focus(options?: FocusOptions): void {
    focusFirst(this, options);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return inOwnWords(this, () => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    warnOfAttributes(this, changed);
    if (this.context.isElsewhere(changed)) {
      if (this.hasUpdated) this.forget();
      this.context.connect();
    }
    if (!this.hasUpdated) this.comeBack();
    const { capabilities } = this.context;
    const isConnected = capabilities !== undefined && capabilities !== this.capabilities;
    this.capabilities = capabilities;
    const isOther = this.hasUpdated && PRESETS.some((name) => changed.has(name));
    this.list.update(isOther, isConnected);
    this.views.update(changed.has('view') ? this.view : null, isOther || isConnected);
  }

  protected override render(): TemplateResult {
    const { context, list } = this;
    const view = this.describe();
    const { opened } = this.detail;
    // The list stays in the page, hidden, while a report is read.
    const isListed = !opened || view.state.phase === 'done';
    return html`<div class="aduan" lang=${context.language.language} dir="ltr">
      <div class="inner">
        ${context.language.render()} ${opened ? this.detailLoader.render(view, this.detailHandlers) : nothing}
        <div class="list" ?hidden=${opened !== null}>
          ${isListed ? renderFeed(view, { ...list.handlers, onOpen: this.onOpen, onReconnect: this.onReconnect, onView: this.views.onView }) : nothing}
        </div>
        <slot name="footer"></slot>
      </div>
      ${context.announcer.render()}
    </div>`;
  }

  protected override updated(): void {
    showState(this, this.states, this.detail.opened ? 'report' : screenOf(this.describe()));
  }

  private describe(): FeedView {
    const { context, list, feedMessages: messages } = this;
    const { capabilities, connection } = context;
    const { state } = connection;
    const notice: NoticeView = { messages, fallback: context.fallbackOn('laporan') };
    const listed = list.describe();
    const cards: CardsView = {
      ...listed,
      messages,
      times: context.times,
      now: Date.now(),
      filled: filledSlots(this),
    };
    return {
      ...listed,
      ...cards,
      ...notice,
      ...this.views.describe(notice),
      hasFeed: capabilities?.features.has('feed'),
      failure: state.phase === 'failed' ? state.error : undefined,
      kept: list.renderKept(cards, { onOpen: this.onOpen, onSupport: list.onSupport }),
    };
  }

  private get feedMessages() {
    return this.context.feedMessages;
  }

  /** Forgets everything of the former endpoint. */
  private forget(): void {
    this.list.clear();
    this.views.clear();
    this.detail.close();
  }

  /** Opens the report and filters named in the page's address, or the report that was open when the page was left. */
  private comeBack(): void {
    const place = this.syncUrl && claimAddress(this) ? readPlace(this.context.isForeign) : null;
    if (place) this.list.search.preset(place.filters);
    const opened = this.historyEntry.resume();
    if (opened) this.open(opened);
    else if (place?.trackingId && this.isChosen(place.trackingId))
      this.open({ trackingId: place.trackingId, index: null, top: 0 });
  }

  /** Tells the page that a report was chosen. False where the page opens it itself. */
  private isChosen(trackingId: string): boolean {
    return emit(this, 'aduan-report-selected', { trackingId });
  }

  /** @param index of its card in the list; null where it was chosen elsewhere */
  private choose(trackingId: string, index: number | null): void {
    if (!this.isChosen(trackingId)) return;
    const card = this.renderRoot.querySelector(`#open-${index}`);
    const opened: Opened = { trackingId, index, top: card?.getBoundingClientRect().top ?? 0 };
    this.list.place.keepForReport();
    this.historyEntry.enter(opened);
    this.open(opened);
  }

  private open(opened: Opened): void {
    this.detail.open(opened);
    void this.detailLoader.load();
    this.answer(this.feedMessages.detail.opening);
    this.writeAddress();
  }

  private async close(): Promise<void> {
    const { opened } = this.detail;
    if (!opened) return;
    const { index, top } = opened;
    this.detail.close();
    this.context.announcer.say('');
    this.writeAddress();
    this.context.focus.after(index === null ? 'heading' : `open-${index}`);
    if (index !== null) await this.list.place.show(index, top);
  }

  private answer(announcement: string): void {
    this.context.announcer.say(announcement);
    this.context.focus.after('result');
  }

  private writeAddress(): void {
    if (!this.syncUrl || !claimAddress(this)) return;
    writePlace({
      trackingId: this.detail.opened?.trackingId ?? '',
      filters: this.list.search.filters,
    });
  }

  private readonly onOpen: FeedHandlers['onOpen'] = ({ trackingId }, index) => this.choose(trackingId, index);

  private readonly onReconnect = (): void => {
    // The pressed button will be gone, so the focus goes to the heading.
    this.context.focus.after('heading');
    this.refresh();
  };

  private readonly detailHandlers: DetailHandlers = {
    onBack: () => {
      void this.close();
      this.historyEntry.leave();
    },
    onRetry: () => {
      void this.detailLoader.load();
      this.detail.retry();
      this.context.focus.after('result');
    },
    onSupport: (report) => this.list.support.toggle(report),
  };
}
