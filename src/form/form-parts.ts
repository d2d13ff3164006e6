import { html, type ReactiveController, type TemplateResult } from 'lit';
import { emergencyNumber } from '../contract/public/emergency.js';
import { identityAndPlaceRules } from '../form-logic/identity-and-place-rules.js';
import type { Journey } from '../form-logic/state.js';
import type { Outbox } from '../outbox/outbox.js';
import { PhotosController } from '../sending/photos-controller.js';
import { loadShrinker, loadSolver } from '../sending/work-on-demand.js';
import { whenIdle } from '../widget/page-moments.js';
import { choices } from '../widget/choice-view.js';
import { outcomes } from '../widget/styles/outcomes.js';
import { Aid, loadAids } from './aid.js';
import { Choices } from './choices/choices.js';
import { FormDraft } from './draft/form-draft.js';
import { Evidence } from './evidence/evidence.js';
import type { FormContext } from './form-context.js';
import type { Guide } from './guide/guide.js';
import type { FormModel, IncidentModel, PartViews } from './model.js';
import { isBegun, Modes } from './assisted-and-practice.js';
import { Outcome, ReceiptKeeper } from './outcome/outcome.js';
import { Place, askPlace } from './place/place.js';
import { Questions } from './questions/questions.js';
import { renderDeduced, Deduction } from './deduced/deduced.js';
import { Day } from './sections/day.js';
import { safePageOf } from './form-target.js';
import { incidentModel, sectionsModel, SectionsWording } from './sections/sections-model.js';
import { renderPrivacy } from './sections/privacy-view.js';
import { sectionsStyles } from './sections/sections-styles.js';
import { renderWhere } from './sections/where-view.js';
import { Submission } from './sending/submission.js';
import { enterKey } from './steps/enter-key.js';
import { LastSection } from './steps/last-section.js';
import { StepHistory, StepReturn } from './steps/step-history.js';
import type { Steps } from './steps/steps.js';
import { several, renderErrorSummary } from './screen/notices-view.js';
import { PrefillWatch } from './prefill/prefill-watch.js';
import { WaitingList } from './waiting/waiting-list.js';
import { renderEmergencyLine, Written } from './written/written.js';

/** The form without its first screen: the other sections, draft, sending and receipt. */
export class FormParts implements ReactiveController {
  /** Enter in a single-line field goes to the next one, and never sends. */
  readonly onKey = enterKey;
  readonly submission: Submission;
  private readonly photos: PhotosController;
  readonly wording: SectionsWording;
  private readonly choices: Choices;
  private readonly evidence: Evidence;
  private readonly prefill: PrefillWatch;
  private readonly questions: Questions;
  private readonly written: Written;
  private readonly last: LastSection;
  private readonly stepReturn: StepReturn;
  private readonly day: Day;
  private readonly outcome: Outcome;
  private readonly aids: Aid<unknown>[] = [];
  private readonly guide: Aid<Guide>;
  private readonly place: Place;
  private readonly waiting: WaitingList;
  private readonly draft: FormDraft;
  readonly modes: Modes;
  private outbox: Outbox | null = null;
  private readonly deduction: Deduction;
  private readonly receipts: ReceiptKeeper;

  constructor(
    private readonly context: FormContext,
    private readonly steps: Steps,
  ) {
    context.element.addController(this);
    this.wording = new SectionsWording(context);
    context.adopt(outcomes, choices, sectionsStyles);
    steps.keepHistory(StepHistory);
    this.stepReturn = new StepReturn(context, steps);
    const outbox = (): Outbox | null => this.outbox;
    this.photos = new PhotosController(context.element, (file) => this.evidence.settled(file));
    this.submission = new Submission(context, this.photos, {
      listed: (items) => this.waiting.follow(items),
      onItsWay: () => this.receipts.note(),
      refused: (fields) => this.questions.refused(fields),
      draftId: () => this.draft.id,
    });
    const { photos, submission, aids } = this;
    this.receipts = new ReceiptKeeper(context, submission);
    this.guide = new Aid(context, aids, loadAids, (parts) => new parts.Guide(context));
    this.place = new Place(context, aids, photos);
    this.waiting = new WaitingList(context, aids, {
      outbox,
      isWritten: () => submission.phase === 'writing' && this.isWritten,
      isUnderWay: () => submission.sending.isUnderWay,
      open: (...report) => {
        this.reset();
        submission.open(...report);
      },
      forgotten: (id) => {
        if (id === submission.sending.itemId) this.startAgain();
      },
    });
    this.choices = new Choices(context, aids);
    this.deduction = new Deduction(context);
    this.evidence = new Evidence(context, photos, () => submission.sending.recall());
    this.prefill = new PrefillWatch(context);
    this.questions = new Questions(context);
    this.written = new Written(context, () => this.steps.step);
    this.last = new LastSection(context, this.wording);
    this.day = new Day(context, this.deduction.today);
    this.outcome = new Outcome(context, submission, {
      receipts: this.receipts,
      onAgain: () => this.startAgain(),
      renderFiles: (progress) => this.evidence.renderSending(progress),
      renderBelow: () => [this.questions.renderAnswers(), this.last.renderWho(this.receipts.sent)],
    });
    this.draft = new FormDraft(context, {
      photos,
      submission,
      outbox,
      step: () => this.steps.step,
      resume: (step) => this.stepReturn.resume(step),
      reset: () => this.reset(),
      forget: () => this.choices.forget(),
    });
    this.modes = new Modes(context, {
      isInUse: () => this.isInUse,
      isWriting: () => this.phase === 'writing',
      wipe: () => {
        void this.draft.wipe();
        context.focus.after('heading');
      },
    });
    context.attach({
      ...this.questions.attached,
      deduce: this.deduction.of,
      rules: () => ({
        files: photos.files,
        questions: this.questions.rules,
        identityAndPlaceRules: (values, rules) => identityAndPlaceRules(values, rules, this.deduction.today),
      }),
      moved: this.stepReturn.moved,
      arrived: (step) => askPlace(context, step),
      isComplete: () => this.guide.part?.isComplete === true,
    });
    // The queue takes long enough to open that no render waits for it.
    this.hostUpdate();
    void this.modes.load();
    for (const aid of aids) void aid.load();
    // Code for photos and challenges is loaded early, before the network may be lost.
    whenIdle(() => [loadShrinker, loadSolver].forEach((load) => void load().catch(() => {})));
  }

  /** Switches to the queue of the form's target, once the modes that the attributes ask for are loaded. */
  hostUpdate(): void {
    const { context, modes, submission } = this;
    const { target } = context;
    const outbox = target && modes.isComplete ? modes.queueOf(target) : null;
    if (outbox === this.outbox) return;
    this.outbox = outbox;
    submission.sending.use(outbox);
    // Code for sending is loaded early, before the network may be lost.
    void outbox?.preload();
    const kept = outbox && this.phase === 'writing' && !this.isWritten && this.receipts.find();
    if (kept) submission.sending.showAgain(kept);
  }

  get phase(): Journey['phase'] {
    return this.submission.phase;
  }

  /** Parts that are drawn within the sections. */
  get views(): PartViews {
    const { guide, place, choices, evidence, questions, prefill, written } = this;
    return {
      topics: (model) => choices.renderTopics(model),
      tips: (model, isFirst) => [guide.part?.renderTips(isFirst), evidence.renderHint(model)],
      what: (model) =>
        several(
          renderEmergencyLine(model, emergencyNumber(model.capabilities?.urgent)),
          guide.part?.render(),
          choices.renderWhat(model),
          written.renderSimilar('text'),
          questions.render(model),
          renderDeduced(this.incident(model)),
        ),
      institution: (model) => choices.renderInstitution(model),
      where: (model) => choices.renderWhere(model),
      point: (model) => [place.render(model), prefill.render(model)],
      photos: (model) => [evidence.render(model, place.photoOffer()), place.renderPhotoNote()],
      contact: (model) => choices.renderContact(model),
      safePage: (url) => guide.part?.renderSafePage(url),
    };
  }

  /** Screens from Kirim to the receipt, in place of the form; null while the report is written. */
  renderOutcome(): TemplateResult | null {
    const { modes, waiting, submission } = this;
    const { journey, itemId } = submission.sending;
    const screen = this.outcome.render();
    // A waiting report is in the list too, where it can be deleted or handed over another way.
    const isWaiting = journey.phase === 'queued' || journey.phase === 'unknown';
    return (
      screen &&
      html`${modes.renderLead(waiting.lines)} ${screen} ${modes.renderFoot(journey)}
      ${waiting.render(itemId, isWaiting)}`
    );
  }

  /** Above the form: danger, for whom it is filed, and the reports that wait on this device. */
  renderBefore(): unknown {
    const { modes, waiting, submission, written } = this;
    const waits = waiting.render(submission.sending.itemId);
    return several(written.renderDanger(), modes.renderLead(waiting.lines), waits);
  }

  /** Notices above the sections; `trouble` tells what is wrong with the endpoint. */
  renderLead(model: FormModel, trouble: unknown): unknown {
    const { entry, focus } = this.context;
    return several(
      this.stepReturn.render(),
      entry.hasTried ? renderErrorSummary(model, { onGoTo: (field) => focus.field(field) }) : null,
      trouble,
      this.draft.renderLead(),
    );
  }

  /** Behind "⋯": the draft, and the button that deletes it. */
  renderMore(): unknown {
    return this.phase === 'writing' ? this.draft.renderFoot() : null;
  }

  /**
   * All sections but the first.
   * @param missing shown in place of sections that need the endpoint's capabilities
   */
  renderRest(model: FormModel, missing: unknown): unknown {
    const { capabilities } = model;
    const incident = this.incident(model);
    const where = this.steps.reached(1, () => renderWhere(incident, this.day));
    if (!capabilities) return [where, this.guide.part?.renderElsewhere(), missing];
    const whole = () =>
      sectionsModel(incident, this.context.rules(), capabilities, this.last.whoOf(model.values));
    return [
      where,
      this.steps.reached(2, () => renderPrivacy(whole(), 3)),
      this.steps.reached(3, () =>
        this.last.render(whole(), 4, {
          reminder: [this.questions.renderReminder(), this.written.renderSimilar('kirim')],
          pictures: this.evidence.renderPictures(),
          keepChoice: this.outcome.renderKeepChoice(),
          isAsking: this.submission.isAsking,
        }),
      ),
    ];
  }

  private incident(model: FormModel): IncidentModel {
    return incidentModel(model, safePageOf(this.context), this.wording.all, this.deduction.today);
  }

  /** True when opening another report would replace entries or files. */
  private get isWritten(): boolean {
    return !this.context.entry.isUntouched || this.photos.files.length > 0;
  }

  /** True when a reporter's entries may be wiped: never from Kirim to the answer, before the code is shown. */
  private get isInUse(): boolean {
    const { phase } = this;
    if (phase === 'writing') return isBegun(this.context) || this.photos.files.length > 0;
    return phase === 'queued' || phase === 'received';
  }

  /** `AduanForm.reset` was called. */
  clear(): void {
    if (this.phase === 'received') this.receipts.drop();
    if (this.phase === 'writing' || this.isInUse) void this.draft.wipe();
  }

  /** Empties the form: nothing of one report is kept for the next. */
  private reset(): void {
    this.receipts.sent = null;
    this.submission.reset();
    this.choices.reset();
    this.place.reset();
    this.day.reset();
    this.outcome.reset();
  }

  private startAgain(): void {
    this.receipts.drop();
    this.reset();
    this.context.announcer.say('');
    this.context.focus.after('heading');
  }
}
