import { writeDate } from '../../contract/dates.js';
import type { AduanErrorCode } from '../../errors.js';
import { emit } from '../../events.js';
import type { FileProblem } from '../../form-logic/files.js';
import { fieldOfControl, type FormValues, type Journey, type AnyField } from '../../form-logic/state.js';
import { buildSubmission, chosenId } from '../../form-logic/submission.js';
import type { ReportEntry } from '../../outbox/entry.js';
import type { Problem as SendProblem } from '../../outbox/item.js';
import type { OutboxSummary } from '../../outbox/summary.js';
import type { PhotosController } from '../../sending/photos-controller.js';
import type { FormContext } from '../form-context.js';
import { sectionsWords } from '../sections/sections-words.js';
import { askPage, type Verdict } from './ask-page.js';
import { SendingController, type Parcel } from './sending-controller.js';
import { questionCode } from '../../form-logic/questions/question-field.js';
import type { EntryController } from '../entry/entry-controller.js';

/** What the endpoint holds against a file, as the list of files says it. */
const UPLOAD_PROBLEMS: Readonly<Partial<Record<AduanErrorCode, FileProblem>>> = {
  'too-large': 'too-large',
  'unsupported-type': 'unsupported',
};

export interface SubmissionEvents {
  /** Everything the queue holds, at every change. */
  listed: (items: readonly OutboxSummary[]) => void;
  /** Kirim was pressed, or another screen after it is shown. */
  onItsWay: () => void;
  /** The endpoint wants some of it otherwise; names are the wire's. */
  refused: (fields: readonly string[]) => void;
  /** The id of the draft that the report is written in; null where nothing was kept. */
  draftId: () => string | null;
}

/** From Kirim to the queue, and back into the form when something must be changed. */
export class Submission {
  readonly sending: SendingController;
  /** The person's wish: nothing of this report may lie on the device. */
  isUnkept = false;
  /** What the page will say, while it looks at the report before it may go. */
  private asked: Promise<Verdict> | null = null;
  private readonly messages;

  constructor(
    private readonly context: FormContext,
    private readonly photos: PhotosController,
    private readonly events: SubmissionEvents,
  ) {
    this.messages = context.messages('sections', sectionsWords);
    const { element, focus, entry } = context;
    this.sending = new SendingController(element, {
      listed: events.listed,
      moved: (phase) => {
        if (phase === 'writing') return;
        focus.after('outcome');
        events.onItsWay();
      },
      queued: (waiting) => context.isPractice || emit(element, 'aduan-queued', { waiting }),
      submitted: (trackingId) =>
        context.isPractice || emit(element, 'aduan-submitted', trackingId ? { trackingId } : {}),
      failed: (failure) => context.tell(failure, failure.file === undefined ? 'submit' : 'upload'),
      refused: (problem, fileId) => this.reopen(problem, fileId),
      notKept: ({ code }) => {
        context.tell({ code }, 'storage');
        refuse(entry, {}, this.messages.fault[code]);
        focus.after('summary');
      },
      storageDenied: () => context.tell({ code: 'storage-unavailable' }, 'storage'),
    });
  }

  get isAsking(): boolean {
    return this.asked !== null;
  }

  get phase(): Journey['phase'] {
    return this.sending.journey.phase;
  }

  /** Kirim was pressed. What is wrong is shown instead, and takes the focus. */
  submit(form: HTMLFormElement): void {
    const { entry, isPractice } = this.context;
    if (this.phase !== 'writing' || this.isAsking) return;
    entry.readAll(form);
    // Pressing it is the consent, to what stands there now.
    entry.consentAt = new Date();
    entry.forgive('consent');
    if (!this.isRight()) return;
    if (isPractice) return this.send();
    this.ask(form);
  }

  /** Asks the page whether it may go. What was answered before holds only for the choices that were there then. */
  private ask(form: HTMLFormElement, isAgain = false): void {
    const about = this.choices();
    const verdict = askPage(this.context.element, about);
    if (!(verdict instanceof Promise)) return this.obey(verdict);
    void this.wait(verdict).then((answer) => {
      if (answer?.kind !== 'sent') return answer && this.obey(answer);
      if (this.phase === 'writing' && form.isConnected) this.context.entry.readAll(form);
      const { classificationId, categoryId } = this.choices();
      if (classificationId === about.classificationId && categoryId === about.categoryId)
        return this.obey(answer);
      if (isAgain) return this.obey({ kind: 'untold' });
      return this.isRight() && this.ask(form, true);
    });
  }

  /** What the page is told of the report. */
  private choices(): { classificationId: string; categoryId: string | null } {
    const { entry, capabilities } = this.context;
    const presets = this.context.presets();
    return {
      classificationId: entry.whole.classificationId,
      categoryId: chosenId('category', entry.values, { capabilities, presets }),
    };
  }

  /**
   * The page looks at it. Meanwhile it can be changed, so that it is judged once more before it goes.
   * @returns null where the report that was asked about has been let go meanwhile
   */
  private async wait(verdict: Promise<Verdict>): Promise<Verdict | null> {
    const { announcer, element } = this.context;
    this.asked = verdict;
    announcer.say(this.messages.pageLooks);
    element.requestUpdate();
    const answer = await verdict;
    if (this.asked !== verdict) return null;
    this.asked = null;
    element.requestUpdate();
    return answer;
  }

  private obey(verdict: Verdict): void {
    if (verdict.kind === 'sent') {
      if (this.phase === 'writing' && this.isRight()) this.send();
      return;
    }
    const words = verdict.kind === 'untold' ? this.messages.pageUntold : verdict.words;
    if (!words) return;
    refuse(this.context.entry, {}, words);
    this.context.focus.after('summary');
  }

  private send(): void {
    void this.sending.submit(this.parcel());
  }

  /** A report that lay in the queue, to be changed here; a refusal stands at its field. */
  open(
    itemId: string,
    values: FormValues,
    { submission, files }: ReportEntry,
    problem: SendProblem | null,
  ): void {
    const { entry, focus } = this.context;
    entry.restore(values);
    const fileIds = this.photos.reopen(files);
    this.sending.resume({ itemId, accessCode: submission.accessCode, fileIds });
    focus.after('heading');
    if (problem) this.reopen(problem, fileIds[problem.file ?? -1] ?? null);
  }

  /** A clean sheet: nothing of one report reaches the next. */
  reset(): void {
    this.sending.reset();
    this.context.entry.reset();
    this.photos.clear();
    this.isUnkept = false;
    this.asked = null;
  }

  private isRight(): boolean {
    const { entry, focus } = this.context;
    const isRight = entry.submit(this.context.rules());
    if (!isRight) focus.after('summary');
    return isRight;
  }

  private parcel(): Parcel {
    const { entry, capabilities, isAssisted, isPractice, language } = this.context;
    const values = entry.whole;
    const presets = this.context.presets();
    const answers = this.context.attached.answers?.() ?? null;
    const consentGivenAt = writeDate(entry.consentAt, capabilities.timezone);
    return {
      // A photo may turn out to be broken only now; then nothing is sent without it.
      files: async () => {
        await this.photos.ready();
        return this.isRight() ? this.photos.outgoing() : null;
      },
      isUnkept: this.isUnkept || isPractice,
      draftId: this.events.draftId(),
      language: language.asked,
      chosen: {
        category: values.category,
        institution: values.institution,
        location: values.location,
        answers: values.answers,
      },
      submission: (accessCode) =>
        buildSubmission(values, { capabilities, presets, isAssisted, accessCode, consentGivenAt, answers }),
    };
  }

  /** The endpoint refused it: everything is as it was typed, and each refusal stands at its field. */
  private reopen({ code, serverCode, fields = {}, serverMessage }: SendProblem, fileId: number | null): void {
    const { entry, focus, connection } = this.context;
    // No file is at fault where there is no room for any: they stay, to be taken away or sent later.
    if (fileId !== null && serverCode !== 'files-unavailable')
      this.photos.refuse(fileId, UPLOAD_PROBLEMS[code] ?? 'unreadable');
    this.events.refused(Object.keys(fields));
    refuse(entry, fields, fileId === null ? (serverMessage ?? this.messages.fault[code]) : null);
    focus.after('summary');
    // It may want what it never said it wants, or consent to another text by now.
    if (entry.refusals.has('consent')) connection.refresh();
    else connection.retry();
  }
}

/** A server's sentences at their fields; `message` only where none of them can be placed or told. */
function refuse(
  entry: EntryController,
  fields: Readonly<Record<string, readonly string[]>>,
  message: string | null,
): void {
  const others: string[] = [];
  for (const [name, sentences] of Object.entries(fields)) {
    const field = fieldOfControl(name);
    if (field && isHere(entry, field)) entry.refusals.set(field, sentences);
    else others.push(...sentences);
  }
  entry.refused(entry.refusals.size + others.length > 0 || !message ? others : [message]);
}

/** A question that nobody sees can't be gone to. */
function isHere(entry: EntryController, field: AnyField): boolean {
  const code = questionCode(field);
  return code === undefined || entry.asks(code);
}
