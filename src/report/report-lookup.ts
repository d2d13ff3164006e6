import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Capabilities } from '../contract/capabilities.js';
import type { Page } from '../contract/envelope.js';
import type { FollowUp } from '../contract/reporting/followups.js';
import type { Report } from '../contract/reporting/report.js';
import { withoutRepeats } from '../contract/envelope.js';
import type { ReportingService, TrackingService } from '../client/service.js';
import { asAduanError, type AduanError } from '../errors.js';
import { looksMistyped, type ReportQuery } from './report-query.js';

/** Calls that the tracker makes. Any object with these methods will do. */
export type TrackerService = Pick<ReportingService, 'capabilities'> &
  Pick<TrackingService, 'report' | 'ownReport' | 'followUps' | 'attachment'> &
  Partial<
    Pick<TrackingService, 'reply' | 'withdraw' | 'newsSetting' | 'changeNews' | 'clockDays' | 'object'>
  >;

/** Follow-ups are loaded page by page after the report; a failed page keeps the earlier ones. */
export interface Thread {
  items: readonly FollowUp[];
  /** URL of the page loaded last; null for the first. */
  pageUrl: string | null;
  nextPageUrl: string | null;
  /** Object that the service returned, to ask whether it has changed since. */
  page: Page<FollowUp> | null;
  phase: 'loading' | 'ready' | 'failed';
}

export interface ShownReport {
  report: Report;
  thread: Thread;
}

export type LookupState =
  | { phase: 'idle' }
  | { phase: 'loading'; query: ReportQuery }
  | ({ phase: 'done'; query: ReportQuery } & ShownReport)
  | { phase: 'failed'; query: ReportQuery; error: AduanError };

export interface LookupEvents {
  /** The endpoint's capabilities so far. */
  known(): Capabilities | undefined;
  found(report: Report, query: ReportQuery): void;
  failed(error: AduanError): void;
  /** The number fails the endpoint's check digit, so the report was not asked for. */
  mistyped(): void;
  /** A page of follow-ups has arrived: number of new ones, and the index in `items` of the first. */
  added(count: number, firstIndex: number): void;
}

/**
 * Finds one report at a time: a new search aborts the one before, and so does removing the element. Nothing is stored
 * on the device.
 */
export class ReportLookup implements ReactiveController {
  state: LookupState = { phase: 'idle' };

  private running = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly service: () => TrackerService,
    private readonly events: LookupEvents,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const { state } = this;
    if (!this.running.signal.aborted) return;
    // The element was removed during a search and is back: search again.
    if (state.phase === 'loading') void this.find(state.query);
    if (state.phase !== 'done') return;
    this.running = new AbortController();
    const { report, query, thread } = state;
    if (thread.phase === 'loading') void this.load(this.page(report.trackingId, query, thread.nextPageUrl));
  }

  /** Aborts pending requests; the report stays. */
  abort(): void {
    this.running.abort();
  }

  /** Aborts pending requests, and shows nothing. */
  clear(): void {
    this.abort();
    this.set({ phase: 'idle' });
  }

  /** Replaces the report by a newer state of it. Does nothing once another report was searched for. */
  renew(query: ReportQuery, change: (shown: ShownReport) => Partial<ShownReport>): void {
    const { state } = this;
    if (state.phase === 'done' && state.query === query) this.set({ ...state, ...change(state) });
  }

  /** Aborted when the current search or report is left. */
  get signal(): AbortSignal {
    return this.running.signal;
  }

  async find(query: ReportQuery): Promise<void> {
    this.abort();
    const { signal } = (this.running = new AbortController());
    this.set({ phase: 'loading', query });
    try {
      const service = this.service();
      const isRefused = looksMistyped(query) && (await this.checksDigits(service, signal));
      if (signal.aborted) return;
      if (isRefused) {
        this.set({ phase: 'idle' });
        this.events.mistyped();
        return;
      }
      const { trackingId, accessCode } = query;
      const found =
        trackingId === null
          ? service.ownReport(accessCode, { signal })
          : service.report(trackingId, { accessCode: accessCode ?? undefined, signal });
      // Requested in parallel with the report: one after the other would double the wait on a slow line.
      const answers = trackingId === null ? null : this.page(trackingId, query, null);
      // If both fail, the report's error is the one that is shown.
      answers?.catch(() => {});
      const report = await found;
      if (signal.aborted) return;
      const thread: Thread = { items: [], pageUrl: null, nextPageUrl: null, page: null, phase: 'loading' };
      this.set({ phase: 'done', query, report, thread });
      this.events.found(report, query);
      await this.load(answers ?? this.page(report.trackingId, query, null));
    } catch (cause) {
      if (signal.aborted) return;
      // The host page's own service may throw anything.
      const error = asAduanError(cause, 'server-error');
      this.set({ phase: 'failed', query, error });
      this.events.failed(error);
    }
  }

  /** Loads the next page of follow-ups, or the page that failed. Without effect when there is nothing to load. */
  async more(): Promise<void> {
    const { state } = this;
    if (state.phase !== 'done' || state.thread.phase === 'loading') return;
    const { report, query, thread } = state;
    this.set({ ...state, thread: { ...thread, phase: 'loading' } });
    await this.load(this.page(report.trackingId, query, thread.nextPageUrl), true);
  }

  /** Requests a page of follow-ups. @param pageUrl null for the first one */
  private async page(
    trackingId: string,
    { accessCode }: ReportQuery,
    pageUrl: string | null,
  ): Promise<Page<FollowUp>> {
    const { signal } = this.running;
    return this.service().followUps(trackingId, {
      accessCode: accessCode ?? undefined,
      pageUrl: pageUrl ?? undefined,
      signal,
    });
  }

  /** Adds a page of follow-ups to the report. @param isAsked true after a press */
  private async load(asked: Promise<Page<FollowUp>>, isAsked = false): Promise<void> {
    const { state } = this;
    const { signal } = this.running;
    if (state.phase !== 'done') return;
    const { query, thread } = state;
    try {
      const page = await asked;
      if (signal.aborted) return;
      this.renew(query, ({ thread: { items } }) => {
        const known = new Set(items.flatMap(({ id }) => id ?? []));
        const fresh = withoutRepeats(page.items, known, ({ id }) => id);
        if (isAsked) this.events.added(fresh.length, items.length);
        return { thread: threadWith([...items, ...fresh], page, thread.nextPageUrl) };
      });
    } catch {
      if (!signal.aborted) this.renew(query, ({ thread }) => ({ thread: { ...thread, phase: 'failed' } }));
    }
  }

  /** Whether the endpoint uses check digits; false without an answer. Only a number that looks wrong waits for it. */
  private async checksDigits(service: TrackerService, signal: AbortSignal): Promise<boolean> {
    const capabilities =
      this.events.known() ?? (await service.capabilities({ signal }).catch(() => undefined));
    return capabilities?.trackingCheck === 'damm';
  }

  private set(state: LookupState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

/** The thread with one more page. @param pageUrl URL of that page */
export function threadWith(items: readonly FollowUp[], page: Page<FollowUp>, pageUrl: string | null): Thread {
  // A page that names itself as its next one would be offered for ever.
  const nextPageUrl = page.nextPageUrl === pageUrl ? null : page.nextPageUrl;
  return { items, pageUrl, nextPageUrl, page, phase: 'ready' };
}
