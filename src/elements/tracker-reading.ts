import { nothing, type CSSResult, type TemplateResult } from 'lit';
import { lazy } from '../controllers/chunks.js';
import type { ReportFiles } from '../controllers/report-files.js';
import type { LookupState } from '../controllers/report-lookup.js';
import type { ReportQuery } from '../controllers/report-query.js';
import type { OwnReportHost } from './own-report.js';
import type { TrackerReply } from './tracker-reply.js';
import type { TrackerWithdrawal } from './tracker-withdrawal.js';

const loadParts = lazy(() => import('./report-chunk.js'));
const loadReply = lazy(() => import('./reply-chunk.js'));
const loadWithdraw = lazy(() => import('./withdraw-chunk.js'));

type Shown = Extract<LookupState, { phase: 'done' }>;

export interface ReadingOptions extends Omit<OwnReportHost, 'forgetFiles' | 'refresh'> {
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
  private own: OwnParts | null = null;
  private isOwnMissing = false;

  constructor(private readonly options: ReadingOptions) {}

  /** Rejects with `chunk-failed` when the report can't be shown; without what its reporter may do it can. */
  async load({ accessCode }: ReportQuery): Promise<void> {
    if (accessCode !== null) void this.loadOwn();
    const parts = await loadParts();
    if (this.parts) return;
    this.parts = parts;
    this.wear(parts.resultStyles, parts.historyStyles);
  }

  render({ report, query: { accessCode }, thread }: Shown): TemplateResult | typeof nothing {
    const { parts, options, own } = this;
    if (!parts) return nothing;
    const { files, isCompact, capabilities, onMore, onClose } = options;
    const offered = capabilities();
    const { timezone = 'Asia/Jakarta', deadlines } = offered ?? {};
    const messages = parts.reportId;
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
        now: Date.now(),
        isCompact: isCompact(),
        reply: mine && own!.reply.render(mine, offered!),
        withdraw: mine && own!.withdrawal.render(mine, offered!),
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

  private wear(...styles: CSSResult[]): void {
    const root = this.options.element.renderRoot as ShadowRoot;
    root.adoptedStyleSheets.push(...styles.map(({ styleSheet }) => styleSheet!));
  }
}
