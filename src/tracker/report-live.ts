import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AduanError } from '../errors.js';
import type { ReportLookup, TrackerService } from '../report/report-lookup.js';
import { refreshReport, type ReportChange } from './report-refresh.js';

/** Milliseconds. A report changes in days; a reader who keeps it open waits for one thing. */
const SHORTEST = 60_000;
const LONGEST = 15 * 60_000;
/** Where the reader pays dearly for each answer. */
const SPARING = 5;

export interface LiveOptions {
  service: () => Promise<TrackerService>;
  /** Something is another than it was. */
  changed: (change: ReportChange) => void;
}

/**
 * Looks again at the report on show while somebody can see it: each minute at first, ever more rarely while nothing happens or
 * nobody answers, at once when the network or the reader comes back.
 */
export class ReportLive implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause = SHORTEST;
  private askedAt = Date.now();
  private isAsking = false;
  private query: unknown;

  constructor(
    host: ReactiveControllerHost,
    private readonly lookup: ReportLookup,
    private readonly options: LiveOptions,
  ) {
    host.addController(this);
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
    const { state } = this.lookup;
    const query = state.phase === 'done' ? state.query : null;
    if (query === this.query) return;
    this.query = query;
    this.pause = this.shortest;
    this.askedAt = Date.now();
    this.stop();
    this.schedule();
  }

  private get shortest(): number {
    const { connection } = navigator as Navigator & {
      connection?: { saveData?: boolean; effectiveType?: string };
    };
    return SHORTEST * (connection?.saveData || connection?.effectiveType?.endsWith('2g') ? SPARING : 1);
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private schedule(): void {
    if (!this.query || this.timer || document.hidden) return;
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

  private async ask(): Promise<void> {
    if (this.isAsking) return;
    this.stop();
    this.isAsking = true;
    this.askedAt = Date.now();
    const { query } = this;
    try {
      const change = await refreshReport(this.lookup, await this.options.service());
      if (change) this.options.changed(change);
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
