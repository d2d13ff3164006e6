import { nothing, type CSSResult, type TemplateResult } from 'lit';
import { lazy } from '../controllers/chunks.js';
import type { ReportFiles } from '../controllers/report-files.js';
import type { LookupState } from '../controllers/report-lookup.js';
import type { ReportChange } from '../controllers/report-refresh.js';
import type { ReportQuery } from '../controllers/report-query.js';
import type { OwnReportHost } from './own-report.js';
import type { KeepingHost, TrackerKeeping } from './tracker-keeping.js';
import type { TrackerReply } from './tracker-reply.js';
import type { TrackerWithdrawal } from './tracker-withdrawal.js';

const loadParts = lazy(() => import('./report-chunk.js'));
const loadReply = lazy(() => import('./reply-chunk.js'));
const loadKeep = lazy(() => import('./keep-chunk.js'));
const loadWithdraw = lazy(() => import('./withdraw-chunk.js'));

type Shown = Extract<LookupState, { phase: 'done' }>;

export interface ReadingOptions
  extends Omit<OwnReportHost, 'forgetFiles' | 'refresh'>, Pick<KeepingHost, 'endpoint' | 'open'> {
  files: ReportFiles;
  isCompact: () => boolean;
  onMore: () => void;
  onClose: () => void;
}

/** What only the reporter may do. */
interface OwnParts {
  reply: TrackerReply;
  withdrawal: TrackerWithdrawal;
}

/** A found report on show. Its parts are fetched beside the question; what only its reporter may do, with a code alone. */
export class TrackerReading {
  parts: Awaited<ReturnType<typeof loadParts>> | null = null;
  keeping: TrackerKeeping | null = null;
  private own: OwnParts | null = null;
  private isOwnMissing = false;

  constructor(private readonly options: ReadingOptions) {}

  /** Rejects with `chunk-failed` when the report can't be shown; without what its reporter may do it can. */
  async load({ accessCode }: ReportQuery): Promise<void> {
    if (accessCode !== null) void this.loadOwn();
    void this.loadKeeping();
    const parts = await loadParts();
    if (this.parts) return;
    this.parts = parts;
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
      const [{ TrackerReply, replyStyles }, { TrackerWithdrawal }] = await Promise.all([
        loadReply(),
        loadWithdraw(),
      ]);
      if (this.own) return;
      const host: OwnReportHost = {
        ...options,
        forgetFiles: () => options.files.clear(),
        refresh: () => {
          Promise.all([loadParts(), options.service()])
            .then(([{ refreshReport }, service]) => refreshReport(options.lookup, service))
            .catch(() => {});
        },
      };
      this.own = { reply: new TrackerReply(host), withdrawal: new TrackerWithdrawal(host) };
      this.wear(replyStyles);
    } catch {
      this.isOwnMissing = true;
    }
    options.element.requestUpdate();
  }

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
