import type { ReactiveController, TemplateResult } from 'lit';
import type { Report } from '../contract/reporting/report.js';
import { hasSavedReports } from '../report/saved-key.js';
import type { SavedReport } from '../report/saved-reports.js';
import type { ReportQuery } from '../report/report-query.js';
import { lazy, whenIdle } from '../widget/lazy.js';
import type { SaveAndShare } from './keep/save-and-share.js';
import type { OutgoingReplies } from './outgoing/outgoing-replies.js';
import type { Clock } from './reading/report-clock.js';
import type { TrackerContext } from './tracker-context.js';

const loadSaveAndShare = lazy(() => import('./keep/save-and-share.js'));
const loadOutgoing = lazy(() => import('./outgoing/outgoing-replies.js'));

/**
 * What this device holds, and what it can do with a report: reports that it was asked to remember, replies that are not sent yet,
 * a link, a sheet of paper. Fetched where earlier visits left something, or a report is looked for.
 */
export class DeviceParts implements ReactiveController {
  private saveAndShare: SaveAndShare | null = null;
  private outgoing: OutgoingReplies | null = null;

  constructor(
    private readonly context: TrackerContext,
    /** Looks for a remembered report as if its number and code had been typed. */
    private readonly onOpen: (saved: SavedReport) => void,
  ) {
    context.element.addController(this);
  }

  hostConnected(): void {
    if (hasSavedReports()) void this.loadSaveAndShare();
    if (!isSecureContext) return;
    whenIdle(() => {
      mayHoldReplies()
        .then((isLikely) => isLikely && void this.loadOutgoing().catch(() => {}))
        .catch(() => {});
    });
  }

  /** While no report is on show: the replies that wait and, on the empty screen, the remembered reports. */
  render(): unknown {
    const { phase } = this.context.lookup.state;
    return [
      phase === 'idle' || phase === 'failed' ? this.outgoing?.renderList() : null,
      phase === 'idle' ? this.saveAndShare?.renderList() : null,
    ];
  }

  /** For a search that failed: where the report stood when this device last saw it. */
  renderLastKnown(query: ReportQuery): unknown {
    return this.saveAndShare?.renderLastKnown(query);
  }

  renderActions(report: Report, accessCode: string | null, clock: Clock | null): TemplateResult | null {
    return this.saveAndShare?.renderActions(report, accessCode, clock) ?? null;
  }

  /** Notes where a remembered report stands now. */
  remember(report: Report): void {
    this.saveAndShare?.remember(report);
  }

  /** A report can be read without it. Never rejects. */
  async loadSaveAndShare(): Promise<void> {
    try {
      const { SaveAndShare } = await loadSaveAndShare();
      if (this.saveAndShare) return;
      const { context } = this;
      this.saveAndShare = new SaveAndShare(context, this.onOpen);
      const { state } = context.lookup;
      if (state.phase === 'done') this.saveAndShare.remember(state.report);
      context.element.requestUpdate();
    } catch {
      // The next search tries again.
    }
  }

  /** Rejects with `chunk-failed`. */
  async loadOutgoing(): Promise<OutgoingReplies> {
    const { OutgoingReplies } = await loadOutgoing();
    if (!this.outgoing) {
      this.outgoing = new OutgoingReplies(this.context);
      this.context.element.requestUpdate();
    }
    return this.outgoing;
  }
}

/** The name of the queue's database, as in `outbox/database.ts`, which is not imported: most visits never need the queue. */
const QUEUE = 'aduan';

/** Whether this device may hold replies of an earlier visit. True where the browser doesn't say (Firefox before 126). */
export async function mayHoldReplies(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === QUEUE);
  } catch {
    return true;
  }
}
