import { nothing, type CSSResult, type TemplateResult } from 'lit';
import { lazy, whenIdle } from '../widget/chunks.js';
import { mayHoldReplies } from './outgoing/may-hold-replies.js';
import { hasSavedReports } from '../report/saved-key.js';
import type { ReportFiles } from '../report/report-files.js';
import type { LookupState } from '../report/report-lookup.js';
import type { ReportChange } from './report-refresh.js';
import type { ReportQuery } from '../report/report-query.js';
import { messagesOf } from '../widget/language/messages-of.js';
import type { OwnReportHost } from './own-report.js';
import type { KeepingHost, TrackerKeeping } from './keep/save-and-share.js';
import type { OutgoingHost, TrackerOutgoing } from './outgoing/outgoing-replies.js';
import type { TrackerNews } from './news/news-part.js';
import type { TrackerReply } from './reply/reply-part.js';
import type { TrackerWithdrawal } from './withdraw/withdrawal-part.js';

const loadParts = lazy(() => import('./report-chunk.js'));
const loadReply = lazy(() => import('./reply/reply-chunk.js'));
const loadKeep = lazy(() => import('./keep/keep-chunk.js'));
const loadNews = lazy(() => import('./news/news-chunk.js'));
const loadOutgoing = lazy(() => import('./outgoing/outgoing-chunk.js'));
const loadWithdraw = lazy(() => import('./withdraw/withdraw-chunk.js'));

type Shown = Extract<LookupState, { phase: 'done' }>;

export interface ReadingOptions
  extends
    Omit<OwnReportHost, 'forgetFiles' | 'refresh' | 'outgoing'>,
    Pick<KeepingHost, 'endpoint' | 'open'>,
    Pick<OutgoingHost, 'client'> {
  files: ReportFiles;
  isCompact: () => boolean;
  onMore: () => void;
  onClose: () => void;
}

/** What only the reporter may do. */
interface OwnParts {
  host: OwnReportHost;
  reply: TrackerReply;
  withdrawal: TrackerWithdrawal;
  /** Null where the endpoint sends no news. */
  news: TrackerNews | null;
}

/** A found report on show. Its parts are fetched beside the question; what only its reporter may do, with a code alone. */
export class TrackerReading {
  parts: Awaited<ReturnType<typeof loadParts>> | null = null;
  keeping: TrackerKeeping | null = null;
  outgoing: TrackerOutgoing | null = null;
  private own: OwnParts | null = null;
  private isOwnMissing = false;

  constructor(private readonly options: ReadingOptions) {}

  /** Rejects with `chunk-failed` when the report can't be shown; without what its reporter may do it can. */
  async load({ accessCode }: ReportQuery): Promise<void> {
    if (accessCode !== null) void this.loadOwn();
    void this.loadKeeping();
    const parts = await loadParts();
    if (this.parts) return;
    this.parts = { ...parts, reportId: messagesOf(this.options.element, 'report', parts.reportId) };
    this.wear(parts.resultStyles, parts.historyStyles);
    const { element, lookup, service } = this.options;
    new parts.ReportLive(element, lookup, { service, changed: (change) => this.changed(change) });
  }

  render({ report, query: { accessCode }, thread }: Shown): TemplateResult | typeof nothing {
    const { parts, options, own } = this;
    if (!parts) return nothing;
    const { files, isCompact, capabilities, onMore, onClose } = options;
    const offered = capabilities();
    const { timezone = 'Asia/Jakarta', deadlines } = offered ?? {};
    const messages = parts.reportId;
    const clock = parts.clockOf(report, { timezone, deadlines: deadlines ?? null }, Date.now());
    const mine = own && offered && accessCode !== null ? { report, thread, accessCode } : null;
    if (mine && !own!.news && offered!.features.has('notify')) void this.loadNews(own!);
    return parts.renderReport(
      {
        messages,
        report,
        thread,
        progress: parts.progressOf(report),
        entries: parts.historyOf(report, thread.items),
        dates: parts.dateWords(messages.locale, timezone),
        facts: {
          isOwn: accessCode !== null,
          verifyDays: deadlines?.verifyWorkingDays ?? null,
          followupDays: deadlines?.followupWorkingDays ?? null,
          autocloseDays: deadlines?.autocloseWorkingDays ?? null,
        },
        clock,
        ombudsmanUrl: offered?.escalation.ombudsmanUrl ?? null,
        isCompact: isCompact(),
        reply: mine && own!.reply.render(mine, offered!),
        news: (mine && own!.news?.render(mine, offered!)) ?? null,
        withdraw: mine && own!.withdrawal.render(mine, offered!),
        keep: this.keeping?.renderActions(report, accessCode, clock) ?? null,
        isOwnMissing: accessCode !== null && this.isOwnMissing,
        stateOf: (path) => files.state(path),
        onOpen: (path) => void files.open(path),
      },
      {
        onMore,
        onClose,
        onAnswer: () => options.focusing.after('reply-content'),
        onLoadOwn: () => void this.loadOwn(),
      },
    );
  }

  private changed({ status, answers }: ReportChange): void {
    const { lookup, announce } = this.options;
    const { reportId, statusName } = this.parts!;
    const { state } = lookup;
    if (state.phase !== 'done') return;
    this.keeping?.saw(state.report);
    announce(reportId.announce.changed(status ? statusName(state.report, reportId) : null, answers));
  }

  private async loadOwn(): Promise<void> {
    const { options } = this;
    this.isOwnMissing = false;
    options.element.requestUpdate();
    try {
      const [{ TrackerReply, replyStyles }, { TrackerWithdrawal }, outgoing] = await Promise.all([
        loadReply(),
        loadWithdraw(),
        this.loadOutgoing(),
      ]);
      if (this.own) return;
      const { refresh } = this;
      const host: OwnReportHost = { ...options, outgoing, refresh, forgetFiles: () => options.files.clear() };
      outgoing.queue.preload();
      this.own = { host, reply: new TrackerReply(host), withdrawal: new TrackerWithdrawal(host), news: null };
      this.wear(replyStyles);
    } catch {
      this.isOwnMissing = true;
    }
    options.element.requestUpdate();
  }

  /** Nobody waits for it: without it, all else works. Never rejects. */
  private async loadNews(own: OwnParts): Promise<void> {
    try {
      const { TrackerNews } = await loadNews();
      if (own.news) return;
      own.news = new TrackerNews(own.host);
      this.options.element.requestUpdate();
    } catch {
      // Asked for again when something else is drawn anew.
    }
  }

  /** Fetches what shows and sends what earlier visits left on this device. */
  resume(): void {
    if (hasSavedReports()) void this.loadKeeping();
    if (!isSecureContext) return;
    whenIdle(() => {
      mayHoldReplies()
        .then((isLikely) => isLikely && void this.loadOutgoing().catch(() => {}))
        .catch(() => {});
    });
  }

  /** What this device holds, where no report is open. */
  renderKept(): unknown {
    const { phase } = this.options.lookup.state;
    return [
      phase === 'idle' || phase === 'failed' ? this.outgoing?.renderList() : nothing,
      phase === 'idle' ? this.keeping?.renderList() : nothing,
    ];
  }

  private async loadOutgoing(): Promise<TrackerOutgoing> {
    const { TrackerOutgoing, outgoingStyles } = await loadOutgoing();
    if (!this.outgoing) {
      const { options, refresh } = this;
      this.outgoing = new TrackerOutgoing({ ...options, refresh });
      this.wear(outgoingStyles);
      options.element.requestUpdate();
    }
    return this.outgoing;
  }

  private readonly refresh = (): void => {
    const { lookup, service } = this.options;
    Promise.all([loadParts(), service()])
      .then(([{ refreshReport }, found]) => refreshReport(lookup, found))
      .catch(() => {});
  };

  /** Without it a report is shown all the same. Never rejects. */
  async loadKeeping(): Promise<void> {
    try {
      const { TrackerKeeping, keepStyles } = await loadKeep();
      if (this.keeping) return;
      const { options } = this;
      this.keeping = new TrackerKeeping(options);
      const { state } = options.lookup;
      if (state.phase === 'done') this.keeping.saw(state.report);
      this.wear(keepStyles);
      options.element.requestUpdate();
    } catch {
      // Asked for again with the next report.
    }
  }

  private wear(...styles: CSSResult[]): void {
    const root = this.options.element.renderRoot as ShadowRoot;
    root.adoptedStyleSheets.push(...styles.map(({ styleSheet }) => styleSheet!));
  }
}
