import type { ReactiveController } from 'lit';
import { AduanError } from '../../errors.js';
import { isDearNetwork } from '../../widget/network.js';
import type { TrackerContext } from '../tracker-context.js';
import type { FollowUp } from '../../contract/reporting/followups.js';
import { threadWith, type ReportLookup, type TrackerService } from '../../report/report-lookup.js';

/** The national gateway's follow-ups have no id: two are the same when sender, time and text are. */
const identityOf = ({ id, fromName, createdAt, content }: FollowUp): string =>
  id ?? [fromName, createdAt, content].join('\n');

/** The items of `page` that are not in `known`. */
export function unknownOf(page: readonly FollowUp[], known: readonly FollowUp[]): FollowUp[] {
  const seen = new Set(known.map(identityOf));
  return page.filter((item) => !seen.has(identityOf(item)));
}

/** Changes between two requests of a report. */
export interface ReportChange {
  /** Whether the status changed. */
  status: boolean;
  /** How many answers are new. */
  answers: number;
}

/**
 * Requests the shown report and its last page of answers again. The old state stays until the new one arrives, and on
 * failure. Rejects with what the service rejects with.
 *
 * @returns null when nothing changed
 */
export async function refreshReport(
  lookup: ReportLookup,
  service: TrackerService,
): Promise<ReportChange | null> {
  const { state, signal } = lookup;
  if (state.phase !== 'done') return null;
  const { query, report, thread } = state;
  const accessCode = query.accessCode ?? undefined;
  const pageUrl = thread.pageUrl ?? undefined;
  const { trackingId } = report;
  const [fresh, page] = await Promise.all([
    service.report(trackingId, { accessCode, signal, known: report }),
    thread.phase === 'loading'
      ? null
      : service.followUps(trackingId, { accessCode, pageUrl, signal, known: thread.page ?? undefined }),
  ]);
  let change: ReportChange | null = null;
  lookup.renew(query, ({ report: before, thread: now }) => {
    // If the reader has loaded another page meanwhile, that newer thread stays.
    const isStill = page && now.phase !== 'loading' && now.pageUrl === thread.pageUrl;
    const items = isStill ? unknownOf(page.items, now.items) : [];
    const status = fresh.statusCode !== before.statusCode;
    const isOther =
      status || items.length > 0 || (fresh !== before && JSON.stringify(fresh) !== JSON.stringify(before));
    if (isOther) change = { status, answers: items.length };
    return {
      report: fresh,
      thread: isStill ? threadWith([...now.items, ...items], page, now.pageUrl) : now,
    };
  });
  return change;
}

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
