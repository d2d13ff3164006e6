import type { ReactiveController } from 'lit';
import { AduanError } from '../../errors.js';
import { isDearNetwork } from '../../widget/network.js';
import { refreshReport, type ReportChange } from './report-refresh.js';
import type { TrackerContext } from '../tracker-context.js';

/** The pause between two looks, in milliseconds: between one minute and a quarter of an hour. */
const SHORTEST = 60_000;
const LONGEST = 15 * 60_000;
/** On an expensive or very slow network the shortest pause is this many times longer. */
const SPARING = 5;

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
    private readonly context: TrackerContext,
    /** The report on show is no longer as it was. */
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

  /** `ask` and a last drawing may end after the tracker was taken away: nobody would stop a timer that is set then. */
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

  /** Looks now. */
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
