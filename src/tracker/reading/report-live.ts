import type { ReactiveController } from 'lit';
import { AduanError } from '../../errors.js';
import { isDearNetwork } from '../../widget/page-moments.js';
import { refreshReport, type ReportChange } from './report-refresh.js';
import type { TrackerContext } from '../tracker-context.js';

/** Milliseconds between two requests: from one minute to a quarter of an hour. */
const SHORTEST = 60_000;
const LONGEST = 15 * 60_000;
/** Factor of the shortest pause on an expensive or very slow network. */
const SPARING = 5;

/**
 * Requests the shown report again while somebody can see it: each minute at first, ever more rarely while nothing
 * changes or requests fail, at once when the network or the reader returns.
 */
export class ReportLive implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause = SHORTEST;
  private askedAt = Date.now();
  private isAsking = false;
  private query: unknown;

  constructor(
    private readonly context: TrackerContext,
    /** Called when the shown report has changed. */
    private readonly changed: (change: ReportChange) => void,
  ) {
    context.element.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.onSeen);
    addEventListener('online', this.onOnline);
    this.schedule();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.onSeen);
    removeEventListener('online', this.onOnline);
    this.stop();
  }

  hostUpdated(): void {
    const { state } = this.context.lookup;
    const query = state.phase === 'done' ? state.query : null;
    if (query === this.query) return;
    this.query = query;
    this.pause = this.shortest;
    this.askedAt = Date.now();
    this.stop();
    this.schedule();
  }

  private get shortest(): number {
    return SHORTEST * (isDearNetwork() ? SPARING : 1);
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Sets the timer, unless the tracker was removed: `ask` may end after that, and nothing would clear the timer. */
  private schedule(): void {
    if (!this.query || this.timer || document.hidden || !this.context.element.isConnected) return;
    const wait = Math.max(0, this.askedAt + this.pause - Date.now());
    this.timer = setTimeout(() => void this.ask(), wait);
  }

  private readonly onSeen = (): void => {
    this.stop();
    this.schedule();
  };

  private readonly onOnline = (): void => {
    if (this.query && !document.hidden) void this.ask();
  };

  /** Requests the report now. */
  async ask(): Promise<void> {
    if (this.isAsking) return;
    this.stop();
    this.isAsking = true;
    this.askedAt = Date.now();
    const { query } = this;
    const { lookup, service } = this.context;
    try {
      const change = await refreshReport(lookup, service);
      if (change) this.changed(change);
      this.pause = change ? this.shortest : Math.min(LONGEST, this.pause * 1.5);
    } catch (cause) {
      const asked = cause instanceof AduanError ? (cause.retryAfterSeconds ?? 0) * 1_000 : 0;
      this.pause = Math.max(asked, Math.min(LONGEST, this.pause * 2));
    } finally {
      this.isAsking = false;
    }
    if (query === this.query) this.schedule();
  }
}
