import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Capabilities } from '../contract/capabilities.js';
import { claimAddress, readPlace, releaseAddress, writePlace } from './page-address.js';
import { FeedReader } from './detail/detail-state.js';
import { feedSourceOf, type FeedSource } from './feed-service.js';
import { FeedSteps } from './detail/report-history-entry.js';
import { FocusController } from '../widget/focus-controller.js';
import { ReportEndpoint } from '../report/report-endpoint.js';
import { sentenceFor, type AduanError } from '../errors.js';
import { emit, type AduanPhase } from '../events.js';
import { feedId } from './words/id.js';
import { timeWords } from './times.js';
import { messagesOf } from '../widget/language/messages-of.js';
import { base } from '../widget/styles/base.js';
import { tokens } from '../widget/styles/tokens.js';
import { VERSION } from '../version.js';
import { titleOf } from './list/card-view.js';
import { renderFeed, screenOf, type FeedHandlers, type FeedView } from './feed-view.js';
import { FeedReading, type ReadingHandlers, type ReadingView } from './detail/detail-loader.js';
import { warnOfAttributes } from './feed-attributes.js';
import { FeedListing } from './list/list-part.js';
import { feedStyles } from './feed-styles.js';
import { FeedViews, ONLY_LIST } from './view-switch.js';
import { NATIONAL_FALLBACK } from '../widget/national-fallback.js';
import { showState } from '../widget/show-state.js';
import { WidgetLanguage } from '../widget/language/widget-language.js';
import { FEED_WORDS } from './words/feed-words.js';

/** Attributes that ask for another list. */
const PRESETS = ['category', 'institution', 'location', 'status', 'pageSize'] as const;

/**
 * What a town reported and what became of it: the endpoint's public reports as cards, to search, read and support.
 *
 * On the device stay the last page that was loaded, for a week at most, and, from the first "Dukung" on, a random secret,
 * the numbers of supported reports, and presses that wait for a network.
 *
 * @tag aduan-feed
 * @attr {string} lang - Language of its words; without it the page's, where it is one of ours, else Indonesian.
 * @fires {CustomEvent<AduanEventDetails['aduan-feed-loaded']>} aduan-feed-loaded - when reports arrived; `count` is how many are on show
 * @fires {CustomEvent<AduanEventDetails['aduan-report-selected']>} aduan-report-selected - before a report opens in place; cancelable, for hosts with a page of their own
 * @fires {CustomEvent<AduanEventDetails['aduan-error']>} aduan-error - when the endpoint can't be asked
 */
export class AduanFeed extends LitElement {
  static readonly version: string = VERSION;
  static override styles = [tokens, base, feedStyles];
  static override properties = {
    endpoint: {},
    protocol: {},
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
    service: { attribute: false },
  };

  /** Base URL of the SP4N-compatible endpoint, absolute or relative to the page. */
  endpoint = '';
  /** Protocol of the endpoint; only `sp4n` so far. */
  protocol = 'sp4n';
  /** `eager` asks the endpoint at once; otherwise when the feed comes near the viewport. */
  loading: 'eager' | 'lazy' | null = null;
  /** Writes each step to the console: phases and error codes, never what someone wrote or searched for. */
  debug = false;
  /** Reports a page, 1 to 100. */
  pageSize = 20;
  /** Shows one category alone, by its id; the reader can't choose another. */
  category = '';
  /** Shows one office's reports alone, by its id. */
  institution = '';
  /** Shows one place's reports alone, by its id. */
  location = '';
  /** Shows one status alone, by its code; the reader can't choose another. */
  status = '';
  /** What is shown first: the `list` of reports, the `map` over it, or the town in `numbers`. */
  view: 'list' | 'map' | 'numbers' = 'list';
  /** For a sidebar: search waits folded, cards carry no excerpt, picture or reporter. */
  compact = false;
  /** Keeps the open report and the filters in the page's address (`?aduan=…`), and opens what it names. */
  syncUrl = false;
  /** Speaks to the endpoint instead of the built-in client: for hosts with their own transport, and for tests. */
  service: FeedSource | null = null;

  private readonly states = this.attachInternals().states;
  private readonly speech = new WidgetLanguage(this, FEED_WORDS);
  private readonly messages = messagesOf(this, 'feed', feedId);
  private announcement = '';
  private source!: FeedSource;
  private known: Capabilities | undefined;

  private readonly focusing = new FocusController(this);
  private readonly reporting = new ReportEndpoint(this, {
    isEager: () => this.loading === 'eager',
    onFailure: (error) => {
      this.tell(error, error.code === 'endpoint-missing' ? 'setup' : 'load');
      this.listing.unreached();
    },
  });
  private readonly listing = new FeedListing({
    element: this,
    messages: this.messages,
    focusing: this.focusing,
    source: () => this.source,
    known: () => this.known,
    announce: (text) => (this.announcement = text),
    failed: (error, words) => this.failed(error, words),
    asking: () => this.sync(),
    log: (what) => this.log(what),
  });
  private readonly views = new FeedViews({
    element: this,
    messages: this.messages,
    source: () => this.source,
    known: () => this.known,
    announce: (text) => (this.announcement = text),
    failed: (error) => this.failed(error),
    listing: this.listing,
    open: (trackingId) => this.open(trackingId, null),
  });
  private readonly reader = new FeedReader(this, () => this.source, {
    known: () => this.known,
    found: (report) => this.answer(this.messages.detail.opened(titleOf(report, this.messages))),
    failed: (error) => {
      this.failed(error);
      this.focusing.after('result');
    },
    added: (count, firstIndex) => this.focusing.after(count ? `answer-${firstIndex}` : 'result'),
  });
  private readonly reading = new FeedReading({
    element: this,
    reader: this.reader,
    announce: (text) => (this.announcement = text),
    arrived: () => this.focusing.after('result'),
    failed: (error) => this.failed(error),
  });

  private readonly steps = new FeedSteps(this, (step) => {
    const { opened } = this.reader;
    if (step?.trackingId === opened?.trackingId) return;
    if (step) this.open(step.trackingId, step.index, false);
    else void this.close();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.reader.showImages();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move takes the element out and puts it back within one task: only a real leave ends what is under way.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.listing.abort();
      this.reader.abort();
      releaseAddress(this);
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    warnOfAttributes(this, changed);
    if (changed.has('endpoint') || changed.has('service')) {
      this.listing.clear();
      this.views.clear();
      if (this.hasUpdated) this.reader.close();
      this.source = this.service ?? feedSourceOf(this.endpoint);
      this.reporting.use(this.source);
    }
    if (!this.hasUpdated && this.syncUrl && claimAddress(this)) this.follow();
    const { capabilities } = this.reporting;
    const isNew = capabilities !== this.known;
    this.known = capabilities;
    const isOtherList = isNew || PRESETS.some((name) => changed.has(name));
    this.views.update(changed.has('view') ? this.view : null, isOtherList);
    if (isOtherList) this.listing.ask();
    if (isNew && capabilities?.features.has('categories'))
      void this.listing.search.loadCategories(this.source);
  }

  protected override render(): TemplateResult {
    const { reader, listing } = this;
    const view = this.describe();
    this.views.draw(view);
    view.kept = this.listing.renderKept(view, this.onOpen);
    const { opened } = reader;
    showState(this, this.states, opened ? 'report' : screenOf(view));
    // What was listed stays while one report is read: back is where one was.
    const isListed = !opened || view.state.phase === 'done';
    return html`<div class="aduan" lang=${this.speech.language} dir="ltr">
      <div class="inner">
        ${this.speech.render()} ${opened ? this.reading.render(view, this.readingHandlers) : nothing}
        <div class="list" ?hidden=${opened !== null}>
          ${isListed ? renderFeed(view, { ...listing.handlers, onOpen: this.onOpen, onReconnect: this.onReconnect, onView: this.views.onView }) : nothing}
        </div>
      </div>
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </div>`;
  }

  private describe(): FeedView & ReadingView {
    const { messages, known, reporting } = this;
    const timezone = known?.timezone ?? 'Asia/Jakarta';
    return {
      ...this.listing.describe(),
      messages,
      timezone,
      times: timeWords(messages.locale, timezone),
      now: Date.now(),
      hasFeed: known?.features.has('feed'),
      ...ONLY_LIST,
      kept: nothing,
      failure: reporting.failure,
      fallback: known && !reporting.isMinimal ? known.fallback : NATIONAL_FALLBACK,
    };
  }

  /** @param isNew the history has no step for it yet */
  private open(trackingId: string, index: number | null, isNew = true): void {
    if (!emit(this, 'aduan-report-selected', { trackingId })) return;
    if (isNew) this.steps.enter({ trackingId, index });
    const top = this.cardTop(index) ?? 0;
    this.reader.open({ trackingId, index, top });
    void this.reading.load();
    this.answer(this.messages.detail.opening);
    this.sync();
  }

  private cardTop(index: number | null): number | undefined {
    return this.renderRoot.querySelector(`#open-${index}`)?.getBoundingClientRect().top;
  }

  private answer(announcement: string): void {
    this.announcement = announcement;
    this.focusing.after('result');
  }

  /** What the page's address names. */
  private follow(): void {
    const { trackingId, filters } = readPlace();
    this.listing.search.preset(filters);
    if (trackingId) this.open(trackingId, null, false);
  }

  private sync(): void {
    if (!this.syncUrl || !claimAddress(this)) return;
    writePlace({ trackingId: this.reader.opened?.trackingId ?? '', filters: this.listing.search.filters });
  }

  private failed(error: AduanError, words?: string): void {
    this.announcement = words ?? sentenceFor(this.messages.errors, error.code);
    this.tell(error, 'feed');
  }
  private tell({ code, status }: AduanError, phase: AduanPhase): void {
    this.log(`${phase} failed, ${code}`);
    emit(this, 'aduan-error', status === undefined ? { code, phase } : { code, status, phase });
  }

  private log(what: string): void {
    if (this.debug) console.debug('aduan-feed:', what);
  }

  private readonly onOpen: FeedHandlers['onOpen'] = ({ trackingId }, index) => this.open(trackingId, index);

  private readonly onReconnect = (): void => {
    // The pressed button goes; what replaces it is read from its heading on.
    this.focusing.after('heading');
    this.reporting.retry();
  };

  private readonly readingHandlers: ReadingHandlers = {
    onBack: () => {
      void this.close();
      this.steps.leave();
    },
    onRetry: () => {
      void this.reading.load();
      this.reader.retry();
      this.focusing.after('result');
    },
    onSupport: (report) => void this.listing.support.toggle(report),
  };

  private async close(): Promise<void> {
    const { index, top } = this.reader.opened!;
    this.reader.close();
    this.announcement = '';
    this.sync();
    this.focusing.after(index === null ? 'heading' : `open-${index}`);
    await this.updateComplete;
    const now = this.cardTop(index);
    if (now !== undefined) scrollBy({ top: now - top, behavior: 'instant' });
  }
}
