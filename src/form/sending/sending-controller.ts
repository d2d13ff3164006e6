import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Submission as SubmittedReport } from '../../contract/reporting/submission.js';
import { asAduanError, type AduanError } from '../../errors.js';
import type { ChosenNames } from '../../form-logic/reopen.js';
import type { Journey } from '../../form-logic/state.js';
import { randomAccessCode } from '../../contract/access-code.js';
import type { OutboxFile, ReportEntry } from '../../outbox/entry.js';
import type { Problem as SendProblem } from '../../outbox/item.js';
import type { Outbox } from '../../outbox/outbox.js';
import type { OutboxSummary } from '../../outbox/summary.js';
import { inSight } from '../../widget/page-moments.js';
import { markOwn } from '../waiting/own-items.js';
import { hold, withKnownUploads, type HeldReport } from './held-report.js';

/** `Parcel` is one report, as Kirim hands it over. Its functions are called once the form is locked. */
export interface Parcel {
  /** Resolves to the files in order, each with its id in the form; null when one of them can't be sent. */
  files: () => Promise<(OutboxFile & { id: number })[] | null>;
  submission: (accessCode: string) => SubmittedReport;
  chosen: ChosenNames;
  /** BCP 47: the reporter's language. */
  language: string;
  /** True when nothing of the report may be kept on the device. */
  isUnkept: boolean;
  /**
   * Id for the queue, the same as the draft's: a draft that outlives a crash, between the queue's write and its own
   * removal, finds that it was handed in. Null without a draft.
   */
  draftId: string | null;
}

/** A report of the queue that is opened again in the form. */
export interface OpenedReport {
  itemId: string;
  accessCode: string;
  /** Ids of its files in the form, in order. */
  fileIds: readonly number[];
}

/** Ids of reports that the page was told of, by any of its forms. */
const announcedIds = new Set<string>();

export interface SendingEvents {
  /** Another screen is shown. */
  moved: (phase: Journey['phase']) => void;
  /** The queue holds the report without a network. `waiting`: number of all waiting reports. */
  queued: (waiting: number) => void;
  /** The endpoint has the report. `trackingId` is null for anonymous and secret reports. */
  submitted: (trackingId: string | null) => void;
  failed: (problem: SendProblem) => void;
  /** The reporter must change something. `fileId`: the file at fault. */
  refused: (problem: SendProblem, fileId: number | null) => void;
  notKept: (error: AduanError) => void;
  storageDenied: () => void;
  /** All items of the queue, at every change. */
  listed: (items: readonly OutboxSummary[]) => void;
}

/**
 * Takes one report from Kirim to its receipt through the device's queue. The screen follows the queue's item, so that a
 * retry by timer, by the `online` event or by another form of the page leads to the same screen.
 */
export class SendingController implements ReactiveController {
  journey: Journey = { phase: 'writing' };
  private current: HeldReport | null = null;
  private outbox: Outbox | null = null;
  private unsubscribe: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly events: SendingEvents,
  ) {
    host.addController(this);
  }

  /** Id of the current report in the queue; null until the queue has it. */
  get itemId(): string | null {
    return this.current?.itemId ?? null;
  }

  /** True when the current report is kept in this page alone. */
  get isUnkept(): boolean {
    return this.current?.isUnkept ?? false;
  }

  /** True from Kirim to the answer: nothing of the report may be changed or removed. */
  get isUnderWay(): boolean {
    const { phase } = this.journey;
    return phase === 'keeping' || phase === 'sending';
  }

  hostConnected(): void {
    if (this.outbox) this.subscribe();
  }

  hostDisconnected(): void {
    this.unsubscribe?.();
  }

  use(outbox: Outbox | null): void {
    if (outbox === this.outbox) return;
    this.unsubscribe?.();
    this.reset();
    this.outbox = outbox;
    if (outbox && this.host.isConnected) this.subscribe();
  }

  /** Queues and sends the report. Does nothing while a report is being sent: a double click is one report. */
  async submit(parcel: Parcel): Promise<void> {
    const { outbox } = this;
    if (!outbox || this.journey.phase !== 'writing') return;
    const isInQueue = this.itemId !== null;
    const report = isInQueue ? this.current! : hold({ ...this.current, isUnkept: parcel.isUnkept });
    this.current = report;
    this.show({ phase: 'keeping' });
    try {
      const isKept = await this.keep(outbox, report, parcel);
      if (report !== this.current) return;
      if (!isKept) return this.show({ phase: 'writing' });
    } catch (cause) {
      if (report !== this.current) return;
      this.show({ phase: 'writing' });
      this.events.notKept(asAduanError(cause, 'file-unreadable'));
      return;
    }
    await this.sendNow();
  }

  /** Tries now, without waiting for the queue's next attempt. */
  sendNow(): Promise<void> {
    const { outbox, current: report } = this;
    if (!outbox || !report?.itemId) return Promise.resolve();
    return (report.attempt ??= this.try(outbox, report, report.itemId));
  }

  /** Takes the report back while its files are being uploaded. Resolves to whether that was in time. */
  async recall(): Promise<boolean> {
    const { outbox, current: report } = this;
    if (!outbox || !report?.itemId || this.journey.phase !== 'sending') return false;
    const isRecalled = await outbox.recall(report.itemId).catch(() => false);
    if (!isRecalled) return false;
    await report.attempt;
    if (report !== this.current) return false;
    this.show({ phase: 'writing' });
    return true;
  }

  /** Forgets the current report, so that the next one shares nothing with it. Items in the queue stay. */
  reset(): void {
    this.current = null;
    this.show({ phase: 'writing' });
  }

  /** Shows the receipt of a report that this tab sent before a reload. */
  showAgain(receipt: Omit<Extract<Journey, { phase: 'received' }>, 'phase'>): void {
    this.journey = { phase: 'received', ...receipt };
    this.host.requestUpdate();
  }

  /** Continues a report of the queue: Kirim sends it under its own key and code. */
  resume({ itemId, accessCode, fileIds }: OpenedReport): void {
    this.reset();
    this.current = hold({ itemId, accessCode, fileIds });
  }

  /** Continues a report that was refused in an earlier visit, unless the form has another. */
  resumeRefused(itemId: string): void {
    if (!this.itemId) this.current = hold({ ...this.current, itemId });
  }

  /** @returns false when a file can't be sent */
  private async keep(outbox: Outbox, report: HeldReport, parcel: Parcel): Promise<boolean> {
    const files = await parcel.files();
    if (!files) return false;
    // Refused in an earlier visit, a report keeps its access code; where the queue has lost it, this is a new report.
    if (report.itemId && !report.accessCode) {
      const earlier = await outbox.read(report.itemId);
      if (earlier?.kind === 'report') report.accessCode = earlier.submission.accessCode;
      else report.itemId = null;
    }
    report.accessCode ??= randomAccessCode();
    const entry: ReportEntry = {
      kind: 'report',
      chosen: parcel.chosen,
      language: parcel.language,
      submission: parcel.submission(report.accessCode),
      files: await withKnownUploads(outbox, report, files),
    };
    report.itemId = await outbox.add(
      entry,
      report.itemId
        ? { replaces: report.itemId }
        : { id: parcel.draftId, keep: report.isUnkept ? 'memory' : 'device', added: markOwn },
    );
    report.fileIds = files.map((file) => file.id);
    return true;
  }

  private async try(outbox: Outbox, report: HeldReport, itemId: string): Promise<void> {
    report.problem = null;
    this.show({ phase: 'sending', accessCode: report.accessCode ?? '', progress: null });
    const summary = await outbox.send(itemId).catch(() => undefined);
    report.attempt = null;
    if (!summary || report !== this.current) return;
    // Still waiting without a failed attempt: the code that sends it could not be loaded.
    const isUntried = summary.state === 'waiting' && !summary.problem;
    if (isUntried) this.settle(report, summary, { code: 'chunk-failed' }, [summary]);
    else this.showReport([summary]);
  }

  private subscribe(): void {
    this.unsubscribe?.();
    this.unsubscribe = this.outbox?.subscribe((items) => this.follow(items));
  }

  private follow(items: readonly OutboxSummary[]): void {
    this.events.listed(items);
    this.showReport(items);
  }

  /** Shows the screen for the current report's state in the queue. */
  private showReport(items: readonly OutboxSummary[]): void {
    for (const item of items) this.tell(item);
    const { current: report } = this;
    const own = items.find(({ id }) => id === report?.itemId);
    const { phase } = this.journey;
    // Without a code the report is of an earlier visit; while it is being kept, its state is the last attempt's.
    if (!own || !report?.accessCode || phase === 'keeping' || phase === 'received') return;
    const { accessCode } = report;
    if (own.state === 'sending') {
      // A retry that nobody pressed doesn't replace a sentence that somebody is reading.
      if (report.attempt || phase === 'sending') {
        this.show({ phase: 'sending', accessCode, progress: own.progress });
      }
      return;
    }
    if (own.state === 'sent') {
      this.show({
        phase: 'received',
        accessCode: own.receipt?.accessCode ?? accessCode,
        trackingId: own.number ?? '',
      });
      // Once the receipt is shown, a line in the list would only tell the phone's next user of the report.
      const { outbox } = this;
      void inSight()
        .then(() => (report === this.current && this.host.isConnected ? outbox?.remove(own.id) : undefined))
        .catch(() => {});
      return;
    }
    // Just queued and not tried yet: nothing has failed.
    if (report.attempt || !own.problem) return;
    this.settle(report, own, own.problem, items);
  }

  /** Tells the page once that a report was sent: in the tab that sent it, or in the form that shows its receipt. */
  private tell({ id, kind, state, receipt, trackingId }: OutboxSummary): void {
    const isMine = receipt !== null || id === this.itemId;
    if (kind !== 'report' || state !== 'sent' || !isMine || announcedIds.has(id)) return;
    announcedIds.add(id);
    this.events.submitted(trackingId);
  }

  private settle(
    report: HeldReport,
    own: OutboxSummary,
    problem: SendProblem,
    items: readonly OutboxSummary[],
  ): void {
    const accessCode = report.accessCode ?? '';
    const isNews = !report.problem || JSON.stringify(problem) !== JSON.stringify(report.problem);
    report.problem = problem;
    if (isNews) this.events.failed(problem);
    if (own.state === 'needs-fix' && own.isEditable) {
      this.show({ phase: 'writing' });
      if (isNews) this.events.refused(problem, report.fileIds[problem.file ?? -1] ?? null);
      return;
    }
    if (own.state !== 'waiting') return this.show({ phase: 'unknown', accessCode });
    if (this.journey.phase !== 'queued') {
      const waiting = items.filter(({ state }) => state === 'waiting' || state === 'unknown').length;
      this.events.queued(Math.max(1, waiting));
      if (own.kept === 'memory' && !report.isUnkept) this.events.storageDenied();
    }
    this.show({ phase: 'queued', accessCode, kept: own.kept, reason: problem.code });
  }

  private show(journey: Journey): void {
    const isMove = journey.phase !== this.journey.phase;
    this.journey = journey;
    if (isMove) this.events.moved(journey.phase);
    this.host.requestUpdate();
  }
}
