import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Capabilities } from '../contract/capabilities.js';
import { claimAddress, readPlace, releaseAddress, writePlace } from '../controllers/feed-address.js';
import { canSupport } from '../controllers/feed-device.js';
import { isNarrowed, queryOf } from '../controllers/feed-filters.js';
import { FeedList } from '../controllers/feed-list.js';
import { FeedReader } from '../controllers/feed-reader.js';
import { FeedSearch } from '../controllers/feed-search.js';
import { feedSourceOf, type FeedSource } from '../controllers/feed-source.js';
import { FeedSupport } from '../controllers/feed-support.js';
import { thumbnailOf } from '../controllers/feed-thumbnail.js';
import { FocusController } from '../controllers/focus-controller.js';
import { ReportEndpoint } from '../controllers/report-endpoint.js';
import type { AduanError } from '../errors.js';
import { emit, type AduanPhase } from '../events.js';
import { feedId } from '../i18n/feed/id.js';
import { timeWords } from '../i18n/feed/times.js';
import { resolveLanguage } from '../i18n/language.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { VERSION } from '../version.js';
import { titleOf } from '../views/feed/card.js';
import { renderFeed, type FeedHandlers, type FeedView } from '../views/feed/feed.js';
import type { ListHandlers } from '../views/feed/list.js';
import { FeedReading, type ReadingHandlers, type ReadingView } from './feed-reading.js';
import { usablePageSize, warnOfAttributes } from './feed-attributes.js';
import { feedStyles } from './feed-styles.js';
import { NATIONAL_FALLBACK } from './national-fallback.js';

/** Attributes that ask for another list. */
const PRESETS = ['category', 'institution', 'location', 'status', 'pageSize'] as const;

/**
 * What a town reported and what became of it: the endpoint's public reports as cards, to search, read and support.
 *
 * Nothing is kept on the device but, from the first "Dukung" on, a random secret and the numbers of supported reports.
 *
 * @tag aduan-feed
 * @fires {CustomEvent<AduanEventDetails['aduan-feed-loaded']>} aduan-feed-loaded - when reports arrived; `count` is how
 *   many are on show
 * @fires {CustomEvent<AduanEventDetails['aduan-report-selected']>} aduan-report-selected - before a report opens in place;
 *   cancelable, for hosts with a page of their own
 * @fires {CustomEvent<AduanEventDetails['aduan-error']>} aduan-error - when the endpoint can't be asked
 * @slot - the fallback (a link): shown without script, and whenever there is no list to show
 * @csspart form - search and filters
 * @csspart button - the search button
 * @csspart list - the cards
 * @csspart card - one report
 * @csspart more - the button for the next page
 * @csspart detail - the open report
 * @csspart history - changes and answers of the open report
 * @csspart files - photos and documents of the open report
 * @csspart problem - failures, and an endpoint without a feed
 */
export class AduanFeed extends LitElement {
  static readonly version: string = VERSION;
  static override styles = [tokens, base, feedStyles];
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Base URL of the SP4N-compatible endpoint, absolute or relative to the page. */
  @property() endpoint = '';
  /** Protocol of the endpoint; only `sp4n` so far. */
  @property() protocol = 'sp4n';
  /** `eager` asks the endpoint at once; otherwise when the feed comes near the viewport. */
  @property() loading: string | null = null;
  /** Writes each step to the console: phases and error codes, never what someone wrote or searched for. */
  @property({ type: Boolean }) debug = false;
  /** Reports a page, 1 to 100. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;
  /** Shows one category alone, by its id; the reader can't choose another. */
  @property() category = '';
  /** Shows one office's reports alone, by its id. */
  @property() institution = '';
  /** Shows one place's reports alone, by its id. */
  @property() location = '';
  /** Shows one status alone, by its code; the reader can't choose another. */
  @property() status = '';
  /** How reports are shown; only `list` so far. */
  @property() view = 'list';
  /** For a sidebar: search waits folded, cards carry no excerpt, picture or reporter. */
  @property({ type: Boolean }) compact = false;
  /** Keeps the open report and the filters in the page's address (`?aduan=…`), and opens what it names. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;
  /** Speaks to the endpoint instead of the built-in client: for hosts with their own transport, and for tests. */
  @property({ attribute: false }) service: FeedSource | null = null;

  private readonly messages = feedId;
  private announcement = '';
  private source!: FeedSource;
  private known: Capabilities | undefined;

  private readonly focusing = new FocusController(this);
  private readonly reporting = new ReportEndpoint(this, {
    isEager: () => this.loading === 'eager',
    onFailure: (error) => this.tell(error, error.code === 'endpoint-missing' ? 'setup' : 'load'),
  });
  private readonly search = new FeedSearch(this, () => this.ask());
  private readonly list = new FeedList(this, () => this.source, {
    loaded: (count, firstNew) => this.loaded(count, firstNew),
    failed: (error) => this.failed(error),
  });
  private readonly support = new FeedSupport(
    this,
    () => this.source,
    (error) => this.failed(error, this.messages.support.failed),
  );
  private readonly reader = new FeedReader(this, () => this.source, {
    known: () => this.known,
    found: (report) => this.answer(this.messages.detail.opened(titleOf(report, this.messages))),
    failed: (error) => {
      this.failed(error);
      this.focusing.after('result');
    },
    added: (count, firstIndex) => this.focusing.after(count ? `answer-${firstIndex}` : 'result'),
  });
  private readonly reading = new FeedReading(this, this.reader, {
    arrived: () => this.focusing.after('result'),
    failed: (error) => this.failed(error),
  });

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.reader.showImages();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move takes the element out and puts it back within one task: only a real leave ends what is under way.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.list.abort();
      this.reader.abort();
      releaseAddress(this);
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    warnOfAttributes(this, changed);
    if (changed.has('endpoint') || changed.has('service')) {
      this.list.clear();
      this.support.clear();
      this.search.forgetCategories();
      if (this.hasUpdated) this.reader.close();
      this.source = this.service ?? feedSourceOf(this.endpoint);
      this.reporting.use(this.source);
    }
    if (!this.hasUpdated && this.syncUrl && claimAddress(this)) this.follow();
    const { capabilities } = this.reporting;
    const isNew = capabilities !== this.known;
    this.known = capabilities;
    if (isNew || PRESETS.some((name) => changed.has(name))) this.ask();
    if (isNew && capabilities?.features.has('categories')) void this.search.loadCategories(this.source);
  }

  protected override render(): TemplateResult {
    const language = resolveLanguage(this.getAttribute('lang'), document.documentElement.lang);
    const { reader, list } = this;
    const view = this.describe();
    const { opened } = reader;
    // What was listed stays while one report is read: back is where one was.
    const isListed = !opened || list.state.phase === 'done';
    return html`<div class="aduan" lang=${language} dir="ltr">
      <div class="inner">
        ${opened ? this.reading.render(view, this.readingHandlers) : nothing}
        <div class="list" ?hidden=${opened !== null}>
          ${isListed ? renderFeed(view, { ...this.search, ...this.handlers }) : nothing}
        </div>
      </div>
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </div>`;
  }

  private describe(): FeedView & ReadingView {
    const { messages, known, reporting, search, list } = this;
    const { features, timezone = 'Asia/Jakarta' } = known ?? {};
    const hasSupport = features?.has('support') ?? false;
    return {
      messages,
      timezone,
      times: timeWords(messages.locale, timezone),
      now: Date.now(),
      isCompact: this.compact,
      hasFeed: features?.has('feed'),
      failure: reporting.failure,
      fallback: known && !reporting.isMinimal ? known.fallback : NATIONAL_FALLBACK,
      state: list.state,
      filters: search.filters,
      isNarrowed: isNarrowed(search.filters),
      typed: search.typed,
      categories: this.category ? [] : search.categories,
      canChooseStatus: !this.status,
      hasSupport,
      thumbnailOf: ({ thumbnailUrl }) => thumbnailOf(thumbnailUrl, this.endpoint),
      supportOf: (item) => (hasSupport && canSupport() ? this.support.stateOf(item) : null),
    };
  }

  private ask(): void {
    this.sync();
    if (!this.known?.features.has('feed')) return;
    this.announcement = this.messages.loading;
    this.log('asking');
    void this.list.search(queryOf(this.search.filters, this, usablePageSize(this.pageSize)));
  }

  private loaded(count: number, firstNew: number): void {
    const { state } = this.list;
    const { messages: m } = this;
    const total = state.phase === 'done' ? state.total : null;
    const none = isNarrowed(this.search.filters) ? m.empty.noMatch : m.empty.heading;
    this.announcement = firstNew ? m.added(count - firstNew) : count ? m.shown(count, total) : none;
    // Reading goes on at the first report that wasn't there.
    if (firstNew) this.focusing.after(`open-${Math.min(firstNew, count - 1)}`);
    this.log(`${count} on show`);
    emit(this, 'aduan-feed-loaded', { count });
  }

  private open(trackingId: string, index: number | null): void {
    if (!emit(this, 'aduan-report-selected', { trackingId })) return;
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
    this.search.preset(filters);
    if (trackingId) this.open(trackingId, null);
  }

  private sync(): void {
    if (!this.syncUrl || !claimAddress(this)) return;
    writePlace({ trackingId: this.reader.opened?.trackingId ?? '', filters: this.search.filters });
  }

  private failed(error: AduanError, words = this.messages.errors[error.code]): void {
    this.announcement = error.code === 'not-found' ? this.messages.detail.notFound : words;
    this.tell(error, 'feed');
  }

  private tell({ code, status }: AduanError, phase: AduanPhase): void {
    this.log(`${phase} failed, ${code}`);
    emit(this, 'aduan-error', status === undefined ? { code, phase } : { code, status, phase });
  }

  private log(what: string): void {
    if (this.debug) console.debug('aduan-feed:', what);
  }

  private readonly handlers: ListHandlers & Pick<FeedHandlers, 'onReconnect' | 'onAsk' | 'onReset'> = {
    onOpen: ({ trackingId }, index) => this.open(trackingId, index),
    onSupport: (item) => void this.support.toggle(item),
    onMore: () => void this.list.more(),
    // The pressed button goes; what replaces it is read from its heading on.
    onReconnect: () => (this.focusing.after('heading'), this.reporting.retry()),
    onAsk: () => (this.focusing.after('heading'), this.ask()),
    onReset: () => (this.focusing.after('heading'), this.search.onReset()),
  };

  private readonly readingHandlers: ReadingHandlers = {
    onBack: () => void this.close(),
    onRetry: () => {
      void this.reading.load();
      this.reader.retry();
      this.focusing.after('result');
    },
    onSupport: (report) => void this.support.toggle(report),
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
