import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Report } from '../contract/reporting/report.js';
import type { AduanError } from '../errors.js';
import { emit } from '../events.js';
import { historyStyles } from '../report/history-view.js';
import type { TrackerService } from '../report/report-lookup.js';
import type { ReportQuery } from '../report/report-query.js';
import { resultStyles } from '../report/result-styles.js';
import { VERSION } from '../version.js';
import { focusFirst } from '../widget/focus-controller.js';
import { inOwnWords } from '../widget/language/messages-of.js';
import { onRealLeave } from '../widget/page-moments.js';
import { showState } from '../widget/show-state.js';
import { base } from '../widget/styles/frame.js';
import { outcomes } from '../widget/styles/outcomes.js';
import { tokens } from '../widget/styles/tokens.js';
import { DeviceParts, ReporterParts } from './tracker-parts.js';
import { renderFailure, renderLoading, screenOf } from './failure-view.js';
import { ReportLink } from './search/report-link.js';
import { ReportPart } from './reading/report-part.js';
import { ReportSearch } from './search/report-search.js';
import { TrackerContext } from './tracker-context.js';
import { trackerStyles } from './tracker-styles.js';
import type { OwnTrackerWords } from './words/tracker-languages.js';

/** Usual working days until a report is verified, if the endpoint doesn't tell (SP4N-LAPOR!, public steps). */
const VERIFY_WORKING_DAYS = 3;

/*
 * Order of events:
 * 1. `connectedCallback`: `context.connection` asks what the endpoint can do, `device` loads what earlier visits left.
 * 2. `willUpdate`: another `endpoint` or `service` is connected; `link` or `trackingId` search, as a person does.
 * 3. `search` reads number and code; `ask` starts `lookup.find`, and loads the parts for a code's holder meanwhile.
 * 4. `found` or `failed`: announced, told to the page; if a person asked, the answer takes the focus.
 * 5. `hostUpdate` of each part, in the order they were made; then `render`, by `lookup.state`. It changes nothing.
 * 6. `hostUpdated`: `focus` goes where a part sent it; `updated` tells the page.
 * 7. `ReportLive` asks again while a report is shown; `OutgoingReplies` hears from the queue: again from 5.
 */

/**
 * Where a report is, who has it, and what comes next: by its number, or by its access code.
 *
 * A deep link in the page's address (`?aduan=<number>`, `#aduan=<number>&kode=<code>`) opens the report; the code is
 * removed from the address at once. Nothing is kept on the device unless the reader ticks it.
 *
 * @tag aduan-tracker
 * @attr {string} lang - Language of its words; without it the page's, if the widget has that language, else Indonesian.
 * @fires {CustomEvent<AduanEventDetails['aduan-tracked']>} aduan-tracked - when a report is shown; without its number
 * when a code opened it, or it is anonymous or secret
 * @fires {CustomEvent<AduanEventDetails['aduan-state']>} aduan-state - when another screen is shown
 * @fires {CustomEvent<AduanEventDetails['aduan-queued']>} aduan-queued - when a reply is on the device and waits for a
 * network
 * @fires {CustomEvent<AduanEventDetails['aduan-error']>} aduan-error - when the endpoint can't be asked, or doesn't
 * show the report
 */
export class AduanTracker extends LitElement {
  static readonly version: string = VERSION;
  static override styles = [tokens, base, outcomes, resultStyles, historyStyles, trackerStyles];
  static override properties = {
    endpoint: {},
    protocol: {},
    jurisdiction: {},
    loading: {},
    debug: { type: Boolean },
    trackingId: { attribute: 'tracking-id' },
    compact: { type: Boolean },
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
  /** `eager` asks the endpoint at once; otherwise when the tracker comes near the viewport. */
  loading: 'eager' | 'lazy' = 'lazy';
  /** Logs each step to the console: phases and error codes, never a number or a code. */
  debug = false;
  /** Number of the report to show, at first and whenever this changes. */
  trackingId = '';
  /** For a sidebar: no hints; steps, text and history are folded below the status. */
  compact = false;
  /** Level of its first heading in the page's outline, 2 to 4; those below it follow. */
  headingLevel = 2;
  /** Service used instead of the built-in client: for hosts with their own transport, and for tests. */
  service: TrackerService | null = null;
  /** The page's own sentences by message key, as text; `window.aduanMessages['aduan-tracker']` holds for all. */
  messages: OwnTrackerWords | null = null;

  private readonly states = this.attachInternals().states;
  /** True when the person searched, not the page: the answer takes the focus. */
  private isAsked = false;

  private readonly context = new TrackerContext(this, {
    found: (report, query) => this.found(report, query),
    failed: (error) => this.failed(error),
    mistyped: () => this.search.refuse({ number: 'number-typo' }),
    added: (count, firstIndex) => this.report.added(count, firstIndex),
  });
  private readonly search = new ReportSearch(this.context, {
    asked: (query, isAsked) => {
      this.isAsked = isAsked;
      this.ask(query);
    },
    refused: (id, isAsked) => {
      this.forget();
      if (isAsked) this.context.focus.after(id);
    },
  });
  private readonly device = new DeviceParts(this.context, ({ trackingId, accessCode }) =>
    this.search.track({ number: trackingId, code: accessCode ?? '' }, true),
  );
  private readonly reporter = new ReporterParts(this.context, this.device);
  private readonly report = new ReportPart(this.context, this.reporter, this.device, () => this.close());
  /** Following a link counts as a search by the person, like pressing the button. */
  private readonly link = new ReportLink(this, ({ trackingId, accessCode }) =>
    this.search.track({ number: trackingId, code: accessCode }, true),
  );

  constructor() {
    super();
    onRealLeave(this, () => {
      const { lookup, files } = this.context;
      this.link.release();
      lookup.abort();
      files.clear();
      this.requestUpdate();
    });
  }

  /**
   * Shows a report, as if its number had been typed here and searched for; the answer takes the focus.
   * @param accessCode in any spelling; without it the public's view of the report
   */
  open(trackingId: string, accessCode = ''): void {
    this.search.track({ number: trackingId, code: accessCode }, true);
  }

  /** Requests the shown report again; it stays until the answer arrives. */
  refresh(): void {
    this.report.refresh();
  }

  /** Puts the focus on the first question, or on the heading where nothing is asked. */
  override focus(options?: FocusOptions): void {
    focusFirst(this, options);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return inOwnWords(this, () => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.context.isElsewhere(changed)) {
      this.forget();
      this.context.connect();
    }
    if (!this.hasUpdated && this.link.take(this.trackingId)) return;
    if (changed.has('trackingId') && this.trackingId) {
      this.search.track({ number: this.trackingId, code: '' }, false);
    }
  }

  protected override updated(): void {
    const { lookup, failure } = this.context;
    showState(this, this.states, screenOf(lookup.state, failure));
  }

  protected override render(): TemplateResult {
    const { language, announcer } = this.context;
    return html`<div class="aduan" lang=${language.language} dir="ltr">
      <div class="inner">
        ${language.render()} ${this.search.render()} ${this.device.render()} ${this.renderOutcome()}
        <slot name="footer"></slot>
      </div>
      ${announcer.render()}
    </div>`;
  }

  private renderOutcome(): unknown {
    const { lookup, connection, failure, trackerMessages } = this.context;
    const { state } = lookup;
    switch (state.phase) {
      case 'loading':
        return renderLoading(trackerMessages, this.onCancel);
      case 'done':
        return this.report.render(state);
      case 'failed':
        return html`${this.device.renderLastKnown(state.query)}
        ${this.renderFailed(state.error, state.query.accessCode !== null, () => this.ask(state.query))}`;
      case 'idle':
        return failure
          ? this.renderFailed(failure, false, connection.retry)
          : html`<slot name="empty"></slot>`;
    }
  }

  private renderFailed(error: AduanError, hadCode: boolean, onRetry: () => void): TemplateResult {
    const { capabilities, isForeign, trackerMessages: messages } = this.context;
    const view = {
      messages,
      isForeign,
      error,
      hadCode,
      hasTyped: Object.values(this.search.typed).some(Boolean),
      fallback: this.context.fallbackOn('lacak'),
      canUseCode: this.search.code !== 'none',
      verifyDays: capabilities?.deadlines?.verifyWorkingDays ?? VERIFY_WORKING_DAYS,
    };
    return renderFailure(view, onRetry);
  }

  private ask(query: ReportQuery): void {
    const { files, announcer, trackerMessages, connection, failure, lookup } = this.context;
    files.clear();
    announcer.say(trackerMessages.loading.text);
    this.context.log('looking');
    if (failure) connection.retry();
    if (query.accessCode !== null) void this.reporter.acts.load();
    void this.device.saving.load();
    void lookup.find(query);
  }

  private found(report: Report, { accessCode }: ReportQuery): void {
    const { statusCode, trackingId, isAnonymous, isSecret, reporterName } = report;
    const isNameless = accessCode !== null || isAnonymous || isSecret || reporterName === 'Anonim';
    this.answer(this.report.foundWords(report));
    this.device.remember(report);
    this.context.log(`found, ${statusCode}`);
    emit(this, 'aduan-tracked', isNameless ? { statusCode } : { trackingId, statusCode });
  }

  private failed(error: AduanError): void {
    const { notFound, errors } = this.context.trackerMessages;
    this.answer(error.code === 'not-found' ? notFound.heading : errors[error.code]);
    this.context.tell(error, 'track');
  }

  private answer(announcement: string): void {
    this.context.announcer.say(announcement);
    if (this.isAsked) this.context.focus.after('result');
  }

  /** Returns to an empty screen, and aborts pending requests. */
  private forget(): void {
    const { lookup, files, announcer } = this.context;
    lookup.clear();
    files.clear();
    announcer.say('');
  }

  private readonly onCancel = (): void => {
    this.forget();
    this.context.announcer.say(this.context.trackerMessages.cancelled);
    this.context.focus.after('tracking_id');
  };

  private close(): void {
    this.forget();
    this.search.clear();
    this.context.focus.after('tracking_id');
  }
}
