import type { ReactiveController, TemplateResult } from 'lit';
import { hasObjection } from '../contract/information/has-objection.js';
import type { Report } from '../contract/reporting/report.js';
import { hasSavedReports } from '../report/saved-key.js';
import { AduanError } from '../errors.js';
import type { SavedReport } from '../report/saved-reports.js';
import type { ReportQuery } from '../report/report-query.js';
import { lazy } from '../widget/lazy.js';
import { whenIdle } from '../widget/page-moments.js';
import { LazyPart } from '../widget/lazy-part.js';
import type { OutgoingReplies } from './outgoing/outgoing-replies.js';
import type { Clock } from './reading/report-clock.js';
import type { TrackerContext } from './tracker-context.js';
import type { ReplySection } from './reading/report-view.js';
import type { Unfolding } from './reading/unfolding-view.js';

const loadSaveAndShare = lazy(() => import('./keep/save-and-share.js'));
const loadOutgoing = lazy(() => import('./outgoing/outgoing-replies.js'));

/**
 * Parts for data of this device, and for what it can do with a report: remembered reports, unsent replies, links,
 * printing. Loaded where earlier visits left data, or a search starts.
 */
export class DeviceParts implements ReactiveController {
  /** `SaveAndShare`; a report can be read without it. */
  readonly saving;
  private readonly outgoing;

  constructor(
    private readonly context: TrackerContext,
    /** Searches for a remembered report as if its number and code had been typed. */
    onOpen: (saved: SavedReport) => void,
  ) {
    const { element, lookup } = context;
    this.saving = new LazyPart(element, loadSaveAndShare, ({ SaveAndShare }) => {
      const part = new SaveAndShare(context, onOpen);
      const { state } = lookup;
      if (state.phase === 'done') part.remember(state.report);
      return part;
    });
    this.outgoing = new LazyPart(
      element,
      loadOutgoing,
      ({ OutgoingReplies }) => new OutgoingReplies(context),
    );
    element.addController(this);
  }

  hostConnected(): void {
    if (hasSavedReports()) void this.saving.want();
    if (!isSecureContext) return;
    whenIdle(() => {
      void mayHoldReplies().then((isLikely) => void (isLikely && this.outgoing.want()));
    });
  }

  /** Without a report: the waiting replies and, on the empty screen, the remembered reports. */
  render(): unknown {
    const { phase } = this.context.lookup.state;
    return [
      phase === 'idle' || phase === 'failed' ? this.outgoing.part?.renderList() : null,
      phase === 'idle' ? this.saving.part?.renderList() : null,
    ];
  }

  /** For a failed search: the report's state when this device last saw it. */
  renderLastKnown(query: ReportQuery): unknown {
    return this.saving.part?.renderLastKnown(query);
  }

  renderActions(report: Report, accessCode: string | null, clock: Clock | null): TemplateResult | null {
    return this.saving.part?.renderActions(report, accessCode, clock) ?? null;
  }

  /** Notes the current state of a remembered report. */
  remember(report: Report): void {
    this.saving.part?.remember(report);
  }

  /** Rejects with `chunk-failed`. */
  async loadOutgoing(): Promise<OutgoingReplies> {
    const outgoing = await this.outgoing.load();
    if (!outgoing) throw new AduanError('chunk-failed');
    return outgoing;
  }
}

/**
 * Name of the queue's database, as in `outbox/database.ts`, which is not imported: most visits never need the queue.
 */
const QUEUE = 'aduan';

/** Whether this device may hold replies of an earlier visit. True if the browser doesn't tell (Firefox before 126). */
export async function mayHoldReplies(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === QUEUE);
  } catch {
    return true;
  }
}

const loadReply = lazy(() => import('./reply/reply-part.js'));
const loadWithdrawal = lazy(() => import('./withdraw/withdrawal-part.js'));
const loadObjection = lazy(() => import('./objection/objection-part.js'));
const loadNews = lazy(() => import('./news/news-part.js'));

/** Parts for the report's reporter alone: reply, rating, withdrawal, news. Loaded when there is a code. */
export class ReporterParts implements ReactiveController {
  /** Reply and withdrawal; the report can be read without them. */
  readonly acts;
  private readonly news;
  private readonly objection;

  constructor(
    private readonly context: TrackerContext,
    device: DeviceParts,
  ) {
    const { element } = context;
    this.acts = new LazyPart(
      element,
      () => Promise.all([loadReply(), loadWithdrawal(), device.loadOutgoing()]),
      ([{ ReplyPart }, { WithdrawalPart }, outgoing]) => {
        const reply = new ReplyPart(context, outgoing);
        outgoing.attach(reply);
        outgoing.queue.preload();
        return { reply, withdrawal: new WithdrawalPart(context, outgoing) };
      },
    );
    this.news = new LazyPart(element, loadNews, ({ NewsPart }) => new NewsPart(context));
    this.objection = new LazyPart(element, loadObjection, ({ ObjectionPart }) => new ObjectionPart(context));
    element.addController(this);
  }

  hostUpdate(): void {
    const { own, capabilities } = this.context;
    if (own && this.acts.part && capabilities?.features.has('notify')) void this.news.want();
  }

  renderReply(): ReplySection | null {
    return this.acts.part?.reply.render() ?? null;
  }

  /** Unfolds the form for a reply and focuses it. */
  unfoldReply(): void {
    this.acts.part?.reply.unfold();
  }

  /** How a request for information was decided, to whoever reads it; loaded with the first request. */
  renderDecision(report: Report): TemplateResult | null | undefined {
    if (report.information) void this.objection.want();
    return this.objection.part?.renderDecision(report);
  }

  /** Null where nothing can be objected to; loaded at a press. */
  renderObjection(): Unfolding | null {
    const { own, capabilities, trackerMessages } = this.context;
    if (!own || !capabilities?.features.has('information') || !hasObjection(own.report)) return null;
    const { part, error } = this.objection;
    const content = part ? part.render() : error && trackerMessages.errors[error.code];
    return { label: trackerMessages.object, isOpen: part?.isOpen ?? false, content };
  }

  /** Opens and closes the objection. */
  readonly toggleObjection = (): void => void this.objection.load().then((part) => part?.toggle());

  renderWithdrawal(): TemplateResult | null {
    return this.acts.part?.withdrawal.render() ?? null;
  }

  renderNews(): TemplateResult | null {
    return this.news.part?.render() ?? null;
  }
}
