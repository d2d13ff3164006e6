import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Report } from '../contract/reporting/report.js';
import { FocusController } from '../widget/focus-controller.js';
import { ReportEndpoint } from '../report/report-endpoint.js';
import { ReportFiles } from '../report/report-files.js';
import { ReportLink } from './report-link.js';
import { ReportLookup, type TrackerService } from '../report/report-lookup.js';
import type { ReportQuery } from '../report/report-query.js';
import { ReportSearch } from './report-search.js';
import type { AduanError, AduanErrorCode } from '../errors.js';
import { emit, type AduanPhase } from '../events.js';
import { messagesOf } from '../widget/language/messages-of.js';
import { trackerId } from './words/id.js';
import { base } from '../widget/styles/base.js';
import { tokens } from '../widget/styles/tokens.js';
import { VERSION } from '../version.js';
import { renderFailure, renderLoading, screenOf } from './failure-view.js';
import { renderSearch, type SearchView } from './search-view.js';
import { absoluteEndpoint, codeBoxOf } from './code-availability.js';
import { NATIONAL_FALLBACK } from '../widget/national-fallback.js';
import { showState } from '../widget/show-state.js';
import { WidgetLanguage } from '../widget/language/widget-language.js';
import { TRACKER_WORDS } from './words/tracker-words.js';
import { TrackerReading } from './report-part.js';
import { trackerStyles } from './tracker-styles.js';
import { warnOnce } from '../widget/warn.js';

/** Usual time until a report is verified, where the endpoint doesn't say (SP4N-LAPOR!, public steps). */
const VERIFY_WORKING_DAYS = 3;

/**
 * Where a report is, who has it, and what comes next: by its number, or by its access code.
 *
 * A deep link in the page's address (`?aduan=<number>`, `#aduan=<number>&kode=<code>`) opens the report; the code is
 * taken out of the address at once. Nothing is kept on the device unless the reader ticks it.
 *
 * @tag aduan-tracker
 * @attr {string} lang - Language of its words; without it the page's, where it is one of ours, else Indonesian.
 * @fires {CustomEvent<AduanEventDetails['aduan-tracked']>} aduan-tracked - when a report is shown; without its number when a code opened it, or it is anonymous or secret
 * @fires {CustomEvent<AduanEventDetails['aduan-queued']>} aduan-queued - when a reply lies on the device and waits for a network
 * @fires {CustomEvent<AduanEventDetails['aduan-error']>} aduan-error - when the endpoint can't be asked, or doesn't show the report
 */
export class AduanTracker extends LitElement {
  static readonly version: string = VERSION;
  static override styles = [tokens, base, trackerStyles];
  static override properties = {
    endpoint: {},
    protocol: {},
    loading: {},
    debug: { type: Boolean },
    trackingId: { attribute: 'tracking-id' },
    compact: { type: Boolean },
    service: { attribute: false },
  };

  /** Base URL of the SP4N-compatible endpoint, absolute or relative to the page. */
  endpoint = '';
  /** Protocol of the endpoint; only `sp4n` so far. */
  protocol = 'sp4n';
  /** `eager` asks the endpoint at once; otherwise when the tracker comes near the viewport. */
  loading: 'eager' | 'lazy' | null = null;
  /** Writes each step to the console: phases and error codes, never a number or a code. */
  debug = false;
  /** The report to show from the start, and whenever this changes. */
  trackingId = '';
  /** For a sidebar: hints go, and steps, text and history wait folded under the status. */
  compact = false;
  /** Speaks to the endpoint instead of the built-in client: for hosts with their own transport, and for tests. */
  service: TrackerService | null = null;

  private readonly states = this.attachInternals().states;
  private readonly speech = new WidgetLanguage(this, TRACKER_WORDS);
  private readonly messages = messagesOf(this, 'tracker', trackerId);
  private announcement = '';
  /** The question came from the person, not from the page: its answer takes the focus. */
  private isAsked = false;

  private readonly focusing = new FocusController(this);
  private readonly reporting = new ReportEndpoint(this, {
    isEager: () => this.loading === 'eager',
    onFailure: (error) => this.tell(error, error.code === 'endpoint-missing' ? 'setup' : 'load'),
  });
  private readonly search = new ReportSearch(this, {
    canUseCode: () => this.codeBox === 'box',
    ask: (query, isAsked) => {
      this.isAsked = isAsked;
      this.ask(query);
    },
    refused: (id, isAsked) => {
      this.forget();
      if (isAsked) this.focusing.after(id);
    },
  });
  private readonly lookup: ReportLookup = new ReportLookup(this, () => this.reporting.service(), {
    known: () => this.reporting.capabilities,
    prepare: (query) => this.reading.load(query),
    found: (report, query) => this.found(report, query),
    failed: (error) => this.failed(error),
    mistyped: () => this.search.refuse({ number: 'number-typo' }),
    added: (count, firstIndex) => {
      this.announcement = this.reading.parts!.reportId.history.added(count);
      if (count) this.focusing.after(`answer-${firstIndex}`);
    },
  });
  private readonly files = new ReportFiles(this, async (path, signal) => {
    const { state } = this.lookup;
    const accessCode = state.phase === 'done' ? (state.query.accessCode ?? undefined) : undefined;
    return (await this.reporting.service()).attachment(path, { accessCode, signal });
  });
  private readonly reading = new TrackerReading({
    element: this,
    messages: this.messages,
    lookup: this.lookup,
    focusing: this.focusing,
    files: this.files,
    service: () => this.reporting.service(),
    client: () => this.reporting.current,
    capabilities: () => this.reporting.capabilities,
    announce: (text) => this.announce(text),
    tell: (error) => this.tell(error, 'reply'),
    isCompact: () => this.compact,
    endpoint: () => this.endpointHref,
    open: ({ trackingId, accessCode }) =>
      this.search.track({ number: trackingId, code: accessCode ?? '' }, true),
    onMore: () => void this.lookup.more(),
    onClose: () => this.close(),
  });
  /** A link is the person's own wish, like pressing the button. */
  private readonly link = new ReportLink(this, ({ trackingId, accessCode }) =>
    this.search.track({ number: trackingId, code: accessCode }, true),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.openImages();
    this.reading.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move takes the element out and puts it back within one task: only a real leave ends what is under way.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.link.release();
      this.lookup.abort();
      this.files.clear();
      this.requestUpdate();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('protocol') && this.protocol !== 'sp4n') {
      warnOnce(`protocol="${this.protocol}" is not known; sp4n is used.`);
    }
    if (changed.has('endpoint') || changed.has('service')) {
      this.forget();
      this.reporting.use(this.service ?? this.endpoint);
    }
    if (!this.hasUpdated && this.link.take(this.trackingId)) return;
    if (changed.has('trackingId') && this.trackingId) {
      this.search.track({ number: this.trackingId, code: '' }, false);
    }
  }

  protected override updated(): void {
    showState(this, this.states, screenOf(this.lookup.state, this.reporting.failure));
  }

  protected override render(): TemplateResult {
    const { messages, search } = this;
    const { typed, problems } = search;
    const view: SearchView = { messages, typed, problems, code: this.codeBox, isCompact: this.compact };
    return html`<div class="aduan" lang=${this.speech.language} dir="ltr">
      <div class="inner">
        ${this.speech.render()} ${renderSearch(view, search)} ${this.reading.renderKept()}
        ${this.renderOutcome()}
      </div>
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </div>`;
  }

  private renderOutcome(): unknown {
    const { lookup, reporting } = this;
    const { state } = lookup;
    switch (state.phase) {
      case 'loading':
        return renderLoading(this.messages, this.onCancel);
      case 'done':
        return this.reading.render(state);
      case 'failed':
        return html`${this.reading.keeping?.renderLastKnown(state.query)}
        ${this.renderFailed(state.error, state.query.accessCode !== null, () => this.ask(state.query))}`;
      case 'idle':
        return reporting.failure
          ? this.renderFailed(reporting.failure, false, reporting.retry)
          : html`<slot name="empty"></slot>`;
    }
  }

  private renderFailed(error: AduanError, hadCode: boolean, onRetry: () => void): TemplateResult {
    const { capabilities, isMinimal } = this.reporting;
    const view = {
      messages: this.messages,
      error,
      hadCode,
      hasTyped: Object.values(this.search.typed).some(Boolean),
      fallback: capabilities && !isMinimal ? capabilities.fallback : NATIONAL_FALLBACK,
      canUseCode: this.codeBox !== 'none',
      verifyDays: capabilities?.deadlines?.verifyWorkingDays ?? VERIFY_WORKING_DAYS,
    };
    return renderFailure(view, onRetry);
  }

  private get codeBox(): SearchView['code'] {
    return codeBoxOf(this.endpointHref, this.reporting.isMinimal);
  }

  private get endpointHref(): string {
    return absoluteEndpoint(this.endpoint);
  }

  private ask(query: ReportQuery): void {
    this.files.clear();
    this.announcement = this.messages.loading.text;
    this.log('looking');
    if (this.reporting.failure) this.reporting.retry();
    void this.lookup.find(query);
  }

  private found(report: Report, { accessCode }: ReportQuery): void {
    const { statusCode, trackingId, isAnonymous, isSecret, reporterName } = report;
    const isNameless = accessCode !== null || isAnonymous || isSecret || reporterName === 'Anonim';
    const { reportId, statusName } = this.reading.parts!;
    this.answer(reportId.announce.found(statusName(report, reportId)));
    this.openImages();
    this.reading.keeping?.saw(report);
    this.log(`found, ${statusCode}`);
    emit(this, 'aduan-tracked', isNameless ? { statusCode } : { trackingId, statusCode });
  }

  private failed(error: AduanError): void {
    const { notFound, errors } = this.messages;
    this.answer(error.code === 'not-found' ? notFound.heading : errors[error.code]);
    this.tell(error, 'track');
  }

  private announce(text: string): void {
    // The same sentence twice is only heard twice when it differs.
    this.announcement = this.announcement === text && text ? `${text}\u00a0` : text;
    this.requestUpdate();
  }

  private answer(announcement: string): void {
    this.announcement = announcement;
    if (this.isAsked) this.focusing.after('result');
  }

  private forget(): void {
    this.lookup.clear();
    this.files.clear();
    this.announcement = '';
  }

  private openImages(): void {
    const { state } = this.lookup;
    if (state.phase === 'done') this.files.openImages(state.report.attachments);
  }

  private tell(
    { code, status }: { code: AduanErrorCode; status?: number | undefined },
    phase: AduanPhase,
  ): void {
    this.log(`${phase} failed, ${code}`);
    emit(this, 'aduan-error', status === undefined ? { code, phase } : { code, status, phase });
  }

  private log(what: string): void {
    if (this.debug) console.debug('aduan-tracker:', what);
  }

  private readonly onCancel = (): void => {
    this.forget();
    this.announcement = this.messages.cancelled;
    this.focusing.after('tracking_id');
  };

  private close(): void {
    this.forget();
    this.search.clear();
    this.focusing.after('tracking_id');
  }
}
