import { writeDate } from '../../contract/dates.js';
import type { AduanErrorCode } from '../../errors.js';
import { emit } from '../../events.js';
import type { FileProblem } from '../../form-logic/files.js';
import {
  fieldOfControl,
  type FormValues,
  type Journey,
  type AnyField,
  questionCode,
} from '../../form-logic/state.js';
import { buildSubmission, chosenId } from '../../form-logic/submission.js';
import type { ReportEntry } from '../../outbox/entry.js';
import type { Problem as SendProblem } from '../../outbox/item.js';
import type { OutboxSummary } from '../../outbox/summary.js';
import type { PhotosController } from '../../sending/photos-controller.js';
import type { FormContext } from '../form-context.js';
import { sectionsWords } from '../sections/sections-words.js';
import { askPage, type Verdict } from './ask-page.js';
import { SendingController, type Parcel } from './sending-controller.js';
import type { EntryController } from '../entry/entry-controller.js';

/** The endpoint's errors about a file, as the list of files says them. */
const UPLOAD_PROBLEMS: Readonly<Partial<Record<AduanErrorCode, FileProblem>>> = {
  'too-large': 'too-large',
  'unsupported-type': 'unsupported',
};

export interface SubmissionEvents {
  /** All items of the queue, at every change. */
  listed: (items: readonly OutboxSummary[]) => void;
  /** Kirim was pressed, or another screen after it is shown. */
  onItsWay: () => void;
  /** The endpoint refused these fields, by the wire's names. */
  refused: (fields: readonly string[]) => void;
  /** Id of the report's draft; null where nothing was kept. */
  draftId: () => string | null;
}

/** Takes the report from Kirim to the queue, and back into the form when something must be changed. */
export class Submission {
  readonly sending: SendingController;
  /** The person's choice: nothing of this report may be kept on the device. */
  isUnkept = false;
  /** The page's pending verdict, while it checks the report. */
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

  /** Kirim was pressed: sends, or shows what is wrong and focuses the summary. */
  submit(form: HTMLFormElement): void {
    const { entry, isPractice } = this.context;
    if (this.phase !== 'writing' || this.isAsking) return;
    entry.readAll(form);
    // Pressing Kirim is the consent to the text shown now.
    entry.consentAt = new Date();
    entry.forgive('consent');
    if (!this.isRight()) return;
    if (isPractice) return this.send();
    this.ask(form);
  }

  /** Asks the page whether the report may be sent. Its answer holds only while the choices stay the same. */
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

  /** Choices that the page is told. */
  private choices(): { classificationId: string; categoryId: string | null } {
    const { entry, capabilities } = this.context;
    const presets = this.context.presets();
    return {
      classificationId: entry.whole.classificationId,
      categoryId: chosenId('category', entry.values, { capabilities, presets }),
    };
  }

  /**
   * Waits for the page's verdict. The form can be changed meanwhile, so it is checked again before sending.
   * @returns null when the report was reset meanwhile
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

  /** Opens a report of the queue in the form; its refusal is shown at the field. */
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

  /** Empties the form: nothing of one report is kept for the next. */
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
      // A photo may turn out to be broken only now; then the report isn't sent.
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

  /** Shows the endpoint's refusals at their fields; the entries stay. */
  private reopen({ code, serverCode, fields = {}, serverMessage }: SendProblem, fileId: number | null): void {
    const { entry, focus, connection } = this.context;
    // Without room for any file none is at fault: they stay, to be removed or sent later.
    if (fileId !== null && serverCode !== 'files-unavailable')
      this.photos.refuse(fileId, UPLOAD_PROBLEMS[code] ?? 'unreadable');
    this.events.refused(Object.keys(fields));
    refuse(entry, fields, fileId === null ? (serverMessage ?? this.messages.fault[code]) : null);
    focus.after('summary');
    // The endpoint may demand a field that its capabilities don't name, or consent to another text.
    if (entry.refusals.has('consent')) connection.refresh();
    else connection.retry();
  }
}

/** Sets the server's sentences at their fields; shows `message` only if there are none. */
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

/** False for a question that isn't shown: it can't be focused. */
function isHere(entry: EntryController, field: AnyField): boolean {
  const code = questionCode(field);
  return code === undefined || entry.asks(code);
}
