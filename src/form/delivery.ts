import { formatAccessCode } from '../contract/access-code.js';
import { MINIMAL_CAPABILITIES } from '../contract/capabilities.js';
import { writeDate } from '../contract/dates.js';
import type { AduanErrorCode } from '../errors.js';
import { emit } from '../events.js';
import type { FileProblem } from '../form-logic/files.js';
import { identityAsked } from '../form-logic/identity.js';
import { isComplaint, lateRules, latestDay } from '../form-logic/identity-and-place-rules.js';
import type { RuleContext } from '../form-logic/rules.js';
import { EMPTY_VALUES, type FormValues } from '../form-logic/state.js';
import { buildSubmission, chosenId } from '../form-logic/submission.js';
import { seesIdentity, VIEWERS, whoSeesWhat } from '../form-logic/visibility.js';
import { messagesOf } from '../widget/language/messages-of.js';
import type { ReportEntry } from '../outbox/entry.js';
import type { Problem as SendProblem } from '../outbox/item.js';
import type { Outbox } from '../outbox/outbox.js';
import type { LateModel, OptionalViews, WhereModel } from './model.js';
import { OptionalParts } from './optional-parts.js';
import { copyShown } from './outcome/copy-shown.js';
import type { DeliveryHost, OutcomeChunk, OutcomeScreen } from './delivery-host.js';
import { isOwn, markOwn } from './waiting/own-items.js';
import { Receipt } from './receipt/receipt.js';
import { PhotosController } from '../sending/photos-controller.js';
import { SendingController } from './sending/sending-controller.js';
import { WaitingList } from './waiting/waiting-list.js';

/** What the endpoint holds against a file, as the list of files says it. */
const UPLOAD_PROBLEMS: Readonly<Partial<Record<AduanErrorCode, FileProblem>>> = {
  'too-large': 'too-large',
  'unsupported-type': 'unsupported',
};

/** The form's second half: photos, Kirim, and all that is shown from there to the receipt. */
export class Delivery {
  /** What else must be right before Kirim. */
  readonly rules = (values: FormValues, context: RuleContext) => lateRules(values, context, this.today);
  readonly photos: PhotosController;
  readonly sending: SendingController;
  readonly waiting: WaitingList;
  /** Nothing of this report may lie on the device. */
  isUnkept = false;
  private outcome: OutcomeChunk | null = null;
  private readonly receipt: Receipt;
  private copied: { id: string; said: string } | null = null;
  private readonly optional: OptionalParts;
  private outbox: Outbox | null = null;

  constructor(private readonly host: DeliveryHost) {
    const { element, late, tell, announce } = host;
    const messages = late.lateId;
    // The part that draws them tells of them.
    this.photos = new PhotosController(element, () => {});
    this.optional = new OptionalParts(host.context, this.photos, () => this.sending.recall());
    this.receipt = new Receipt(host.context, () => host.isSharedDevice() || this.sending.isUnkept);
    this.waiting = new WaitingList(element, async () =>
      (await late.loadWaiting()).waitingOf({
        element,
        announce,
        focus: (id) => host.focusing.after(id),
        outbox: () => this.outbox,
        fallback: () => {
          const capabilities = host.capabilities();
          return capabilities === MINIMAL_CAPABILITIES ? null : capabilities.fallback;
        },
        isWriting: () => this.phase === 'writing' && this.isBegun,
        isOwn,
        markOwn,
        open: (...report) => this.open(...report),
        forgotten: (id) => {
          if (id === this.sending.itemId) this.startAgain();
        },
      }),
    );
    this.sending = new SendingController(element, {
      listed: (items) => this.waiting.follow(items),
      moved: (phase) => {
        if (phase !== 'writing') host.focusing.after('outcome');
      },
      queued: (waiting) => host.isPractice() || emit(element, 'aduan-queued', { waiting }),
      submitted: (trackingId) =>
        host.isPractice() || emit(element, 'aduan-submitted', trackingId ? { trackingId } : {}),
      failed: ({ code, status, file }) => tell(code, status, file === undefined ? 'submit' : 'upload'),
      refused: (problem, fileId) => this.reopen(problem, fileId),
      notKept: ({ code }) => {
        tell(code, undefined, 'storage');
        host.entry.refuse({}, messages.fault[code]);
        host.focusing.after('summary');
      },
      storageDenied: () => tell('storage-unavailable', undefined, 'storage'),
    });
  }

  use(outbox: Outbox | null): void {
    this.outbox = outbox;
    this.sending.use(outbox);
  }

  /** Fetches what lies on the send path, so that Kirim doesn't need the network to show itself. Never rejects. */
  async preload(): Promise<void> {
    await Promise.all([this.loadOutcome(), this.outbox?.preload()]);
  }

  get phase() {
    return this.sending.journey.phase;
  }

  get choices(): OptionalViews {
    return this.optional.views;
  }

  private get today(): string {
    return writeDate(new Date(), this.host.capabilities().timezone).slice(0, 10);
  }

  /** What place and day draw, beyond what the first part does. */
  get incident(): Pick<WhereModel, 'asksDate' | 'latestDay'> {
    const { entry, rules } = this.host;
    return { asksDate: isComplaint(entry.values, rules().presets), latestDay: latestDay(this.today) };
  }

  /** What waits on this device, whichever visit wrote it: all but the report this form is busy with. */
  get waitingView(): unknown {
    const { itemId, journey } = this.sending;
    const isShown = journey.phase === 'queued' || journey.phase === 'unknown';
    return this.waiting.view(isShown ? null : itemId);
  }

  /** What the later parts draw, beyond what the first ones do. */
  get parts(): Pick<LateModel, 'sights' | 'asked' | 'keepChoice'> {
    const capabilities = this.host.capabilities();
    const { features, identity } = capabilities;
    const { values } = this.host.entry;
    const sights = whoSeesWhat(
      {
        isAnonymous: values.isAnonymous && features.has('anonymous'),
        isSecret: values.isSecret && features.has('secret'),
      },
      identity,
    );
    return {
      sights:
        capabilities === MINIMAL_CAPABILITIES
          ? null
          : VIEWERS.map((viewer) => ({
              viewer,
              sight: sights[viewer],
              seesIdentity: seesIdentity(sights[viewer]),
            })),
      asked: identityAsked(capabilities, values),
      keepChoice:
        this.outcome && !this.sending.itemId && !this.host.isPractice()
          ? this.outcome.keepChoice(this.outcome.outcomeId, this.isUnkept, (event) => {
              this.isUnkept = (event.target as HTMLInputElement).checked;
              this.host.element.requestUpdate();
            })
          : null,
    };
  }

  submit(form: HTMLFormElement): void {
    const { entry, focusing, element, capabilities: asked, rules, isPractice } = this.host;
    if (this.phase !== 'writing') return;
    entry.readAll(form);
    const isRight = (): boolean => {
      const isFine = entry.submit(rules());
      if (!isFine) focusing.after('summary');
      return isFine;
    };
    if (!isRight()) return;
    const { values } = entry;
    const { presets, isAssisted } = rules();
    const capabilities = asked();
    const classificationId = presets.classificationId ?? values.classificationId;
    const categoryId = chosenId('category', values, { capabilities, presets });
    if (!isPractice() && !emit(element, 'aduan-before-submit', { classificationId, categoryId })) return;
    const consentGivenAt = writeDate(entry.consentAt, capabilities.timezone);
    void this.loadOutcome();
    void this.sending.submit({
      // A photo may turn out to be broken only now; then nothing is sent without it.
      files: () => this.photos.ready().then(() => (isRight() ? this.photos.outgoing() : null)),
      isUnkept: this.isUnkept || isPractice(),
      chosen: { category: values.category, institution: values.institution, location: values.location },
      submission: (accessCode) =>
        buildSubmission(values, { capabilities, presets, isAssisted, accessCode, consentGivenAt }),
    });
  }

  /** What is to be shown instead of the form while a report is under way or has arrived; null while it is written. */
  get screen(): OutcomeScreen | null {
    const { late, capabilities, isSharedDevice } = this.host;
    const { journey } = this.sending;
    if (journey.phase === 'writing') return null;
    const { deadlines } = capabilities();
    return {
      chunk: this.outcome,
      journey,
      shownCode: 'accessCode' in journey ? formatAccessCode(journey.accessCode) : '',
      reason: journey.phase === 'queued' ? late.lateId.fault[journey.reason] : null,
      copied: this.copied,
      days: {
        verify: deadlines?.verifyWorkingDays ?? 3,
        followup: deadlines?.followupWorkingDays ?? 5,
        reply: deadlines?.autocloseWorkingDays ?? 10,
      },
      isSharedDevice: isSharedDevice(),
      extras: journey.phase === 'received' ? this.receipt.render(journey) : null,
      files: journey.phase === 'sending' ? this.optional.evidence.renderSending(journey.progress ?? 0) : null,
      isUnkept: this.sending.isUnkept,
      handlers: {
        copy: (id) => void this.copy(id),
        sendNow: () => void this.sending.sendNow(),
        again: () => this.startAgain(),
      },
    };
  }

  /** The endpoint refused it: everything is as it was typed, and each refusal stands at its field. */
  private reopen({ code, fields = {}, serverMessage }: SendProblem, fileId: number | null): void {
    const { entry, late, focusing, askAgain } = this.host;
    if (fileId !== null) this.photos.refuse(fileId, UPLOAD_PROBLEMS[code] ?? 'unreadable');
    entry.refuse(fields, fileId === null ? (serverMessage ?? late.lateId.fault[code]) : null);
    focusing.after('summary');
    // It may want what it never said it wants.
    askAgain();
  }

  /** Something is written here that opening another report would replace. */
  private get isBegun(): boolean {
    return this.host.entry.values !== EMPTY_VALUES || this.photos.files.length > 0;
  }

  /** A report that lay in the queue, to be changed here; a refusal stands at its field. */
  private open(
    itemId: string,
    values: FormValues,
    { submission, files }: ReportEntry,
    problem: SendProblem | null,
  ): void {
    const { entry, focusing } = this.host;
    entry.reset();
    entry.restore(values);
    this.optional.reset();
    const fileIds = this.photos.reopen(files);
    this.sending.resume({ itemId, accessCode: submission.accessCode, fileIds });
    focusing.after('heading');
    if (problem) this.reopen(problem, fileIds[problem.file ?? -1] ?? null);
  }

  private async copy(id: string): Promise<void> {
    const { element, announce } = this.host;
    const shown = element.renderRoot.querySelector<HTMLElement>(`#${id}`);
    if (!shown || !this.outcome) return;
    const { copied, selected } = this.outcome.outcomeId;
    const said = (await copyShown(shown)) ? copied : selected;
    this.copied = { id, said };
    announce(said);
  }

  /** A clean sheet: nothing of one report reaches the next. */
  reset(): void {
    this.sending.reset();
    this.host.entry.reset();
    this.optional.reset();
    this.photos.clear();
    this.isUnkept = false;
    this.copied = null;
  }

  private startAgain(): void {
    this.reset();
    this.host.announce('');
    this.host.focusing.after('heading');
  }

  private async loadOutcome(): Promise<void> {
    const { element, late } = this.host;
    const chunk = await late.loadOutcome().catch(() => null);
    this.outcome ??= chunk && { ...chunk, outcomeId: messagesOf(element, 'outcome', chunk.outcomeId) };
    element.requestUpdate();
  }
}
