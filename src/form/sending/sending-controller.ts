import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Submission } from '../../contract/reporting/submission.js';
import { AduanError } from '../../errors.js';
import type { ChosenNames } from '../../form-logic/reopen.js';
import type { Journey } from '../../form-logic/state.js';
import { randomAccessCode } from '../../outbox/access-code.js';
import type { Problem as SendProblem } from '../../outbox/item.js';
import type { OutboxFile, ReportEntry } from '../../outbox/entry.js';
import type { Outbox } from '../../outbox/outbox.js';
import type { OutboxSummary } from '../../outbox/summary.js';
import { markOwn } from '../waiting/own-items.js';

/** What one press of Kirim hands over. Called when the form is locked, and only then. */
export interface Parcel {
  /** Resolves to the files, in order, with the id each has in the form; null when one turned out to be unfit. */
  files: () => Promise<(OutboxFile & { id: number })[] | null>;
  submission: (accessCode: string) => Submission;
  chosen: ChosenNames;
  /** Nothing of it may lie on the device. */
  isUnkept: boolean;
}

/** A report of the queue's that is opened again. */
export interface HeldReport {
  itemId: string;
  accessCode: string;
  /** The form's ids of its files, in order. */
  fileIds: number[];
}

/** Reports that the page was told of, whichever of its forms did. */
const told = new Set<string>();

export interface SendingEvents {
  /** Another screen is to be shown. */
  moved: (phase: Journey['phase']) => void;
  /** The queue holds it without a network. `waiting`: all reports that wait. */
  queued: (waiting: number) => void;
  /** The endpoint has it. `trackingId` is null for anonymous and secret reports. */
  submitted: (trackingId: string | null) => void;
  failed: (problem: SendProblem) => void;
  /** The person must change something. `fileId`: the file it is about. */
  refused: (problem: SendProblem, fileId: number | null) => void;
  notKept: (error: AduanError) => void;
  storageDenied: () => void;
  /** Everything the queue holds, at every change. */
  listed: (items: readonly OutboxSummary[]) => void;
}

/**
 * Takes one report from Kirim to its receipt through the device's queue. What is shown follows the queue's item, so that a
 * retry by timer, by the `online` event or by another form of the page all lead to the same screen.
 */
export class SendingController implements ReactiveController {
  journey: Journey = { phase: 'writing' };
  /** The queue's id of this report, once it is handed over; the draft of one that was refused at an earlier visit sets it. */
  itemId: string | null = null;
  /**
   * The draft's id, which its report gets in the queue: a draft that outlives a crash between the queue's write and its own removal
   * knows by it that it was handed in.
   */
  draftId: string | null = null;
  private outbox: Outbox | null = null;
  private unsubscribe: (() => void) | undefined;
  /** This report was to be kept nowhere but in this page. */
  isUnkept = false;
  private accessCode: string | null = null;
  private fileIds: number[] = [];
  private isTrying = false;
  private attempt: Promise<unknown> = Promise.resolve();
  private lastProblem: SendProblem | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly events: SendingEvents,
  ) {
    host.addController(this);
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
    if (!outbox) return;
    if (this.host.isConnected) this.subscribe();
  }

  /** Keeps and sends. Does nothing while a report is already on its way: a double click is one report. */
  async submit(parcel: Parcel): Promise<void> {
    const { outbox } = this;
    if (!outbox || this.journey.phase !== 'writing') return;
    if (!this.itemId) this.isUnkept = parcel.isUnkept;
    this.show({ phase: 'keeping' });
    try {
      const files = await parcel.files();
      if (!files) return this.show({ phase: 'writing' });
      // Refused at an earlier visit, it keeps its access code; where the queue has lost it, this is a new report.
      if (this.itemId && !this.accessCode) {
        const earlier = await outbox.read(this.itemId);
        if (earlier?.kind === 'report') this.accessCode = earlier.submission.accessCode;
        else this.itemId = null;
      }
      const accessCode = (this.accessCode ??= randomAccessCode());
      const entry: ReportEntry = {
        kind: 'report',
        chosen: parcel.chosen,
        submission: parcel.submission(accessCode),
        files: await this.withKnownUploads(outbox, files),
      };
      this.itemId = await outbox.add(
        entry,
        this.itemId
          ? { replaces: this.itemId }
          : { id: this.draftId, keep: this.isUnkept ? 'memory' : 'device', added: markOwn },
      );
      this.fileIds = files.map((file) => file.id);
    } catch (cause) {
      this.show({ phase: 'writing' });
      this.events.notKept(cause instanceof AduanError ? cause : new AduanError('file-unreadable', { cause }));
      return;
    }
    await this.sendNow();
  }

  /** Tries now, whatever the queue waits for. */
  sendNow(): Promise<void> {
    const { outbox, itemId } = this;
    if (!outbox || !itemId || this.isTrying) return Promise.resolve();
    this.isTrying = true;
    const attempt = this.try(outbox, itemId);
    this.attempt = attempt;
    return attempt;
  }

  /** Takes it back while its files are on their way, to be changed. Resolves to whether that was in time. */
  async recall(): Promise<boolean> {
    const { outbox, itemId } = this;
    if (!outbox || !itemId || this.journey.phase !== 'sending') return false;
    const isRecalled = await outbox.recall(itemId).catch(() => false);
    if (!isRecalled || itemId !== this.itemId) return false;
    await this.attempt;
    this.show({ phase: 'writing' });
    return true;
  }

  private async try(outbox: Outbox, itemId: string): Promise<void> {
    this.lastProblem = null;
    this.show({ phase: 'sending', accessCode: this.accessCode ?? '', progress: null });
    const summary = await outbox.send(itemId).catch(() => undefined);
    this.isTrying = false;
    if (!summary || itemId !== this.itemId) return;
    // Still waiting, and no attempt has failed: the code to send it could not be fetched.
    const isUntried = summary.state === 'waiting' && !summary.problem;
    if (isUntried) this.settle(summary, { code: 'chunk-failed' }, [summary]);
    else this.follow([summary]);
  }

  /** Forgets this report, so that the next one shares nothing with it. What is queued stays queued. */
  reset(): void {
    this.accessCode = this.itemId = this.lastProblem = null;
    this.isUnkept = false;
    this.fileIds = [];
    this.show({ phase: 'writing' });
  }

  /** The form goes on with a report that lay in the queue: Kirim sends it under its own key and code. */
  resume({ itemId, accessCode, fileIds }: HeldReport): void {
    this.reset();
    Object.assign(this, { itemId, accessCode, fileIds });
  }

  /** What was uploaded before a refusal keeps its key, and the bytes that went under it. */
  private async withKnownUploads(
    outbox: Outbox,
    files: (OutboxFile & { id: number })[],
  ): Promise<OutboxFile[]> {
    const held = this.itemId ? await outbox.edit(this.itemId) : undefined;
    return files.map(({ id, ...file }) => held?.files[this.fileIds.indexOf(id)] ?? file);
  }

  private subscribe(): void {
    this.unsubscribe?.();
    this.unsubscribe = this.outbox?.subscribe((items) => this.follow(items));
  }

  private follow(items: readonly OutboxSummary[]): void {
    this.events.listed(items);
    for (const item of items) this.tell(item);
    const own = items.find(({ id }) => id === this.itemId);
    const { accessCode } = this;
    const { phase } = this.journey;
    // Without a code it is of an earlier visit, and while it is kept its state is that of the attempt before.
    if (!own || !accessCode || phase === 'keeping' || phase === 'received') return;
    if (own.state === 'sending') {
      // A retry by itself doesn't take the words away that someone is reading.
      if (this.isTrying || phase === 'sending') {
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
      // Read here and now; a line about it would tell the phone's next user that there was a report.
      void this.outbox?.remove(own.id).catch(() => {});
      return;
    }
    // Kept a moment ago, and not tried yet: nothing has failed.
    if (this.isTrying || !own.problem) return;
    this.settle(own, own.problem, items);
  }

  /** The tab that sent it says so, or the form that shows its receipt; once. */
  private tell({ id, kind, state, receipt, trackingId }: OutboxSummary): void {
    const isMine = receipt !== null || id === this.itemId;
    if (kind !== 'report' || state !== 'sent' || !isMine || told.has(id)) return;
    told.add(id);
    this.events.submitted(trackingId);
  }

  private settle(own: OutboxSummary, problem: SendProblem, items: readonly OutboxSummary[]): void {
    const accessCode = this.accessCode ?? '';
    const isNews = !this.lastProblem || JSON.stringify(problem) !== JSON.stringify(this.lastProblem);
    this.lastProblem = problem;
    if (isNews) this.events.failed(problem);
    if (own.state === 'needs-fix' && own.isEditable) {
      this.show({ phase: 'writing' });
      if (isNews) this.events.refused(problem, this.fileIds[problem.file ?? -1] ?? null);
      return;
    }
    if (own.state !== 'waiting') return this.show({ phase: 'unknown', accessCode });
    if (this.journey.phase !== 'queued') {
      const waiting = items.filter(({ state }) => state === 'waiting' || state === 'unknown').length;
      this.events.queued(Math.max(1, waiting));
      if (own.kept === 'memory' && !this.isUnkept) this.events.storageDenied();
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
