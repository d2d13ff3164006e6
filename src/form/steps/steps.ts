import type { ReactiveController } from 'lit';
import { emit } from '../../events.js';
import { reviewOf } from '../../form-logic/review.js';
import { CONTROL_NAMES, controlName, type AnyField, type FieldName } from '../../form-logic/state.js';
import type { FormContext } from '../form-context.js';
import type { FormModel, SectionsModel } from '../model.js';
import { renderReview } from './review-view.js';
import { renderSendSection, type SendParts } from './send-view.js';
import { stepsStyles } from './steps-styles.js';
import { renderProgress, renderStepsNav, type StepsView } from './steps-view.js';
import { renderErrorSummary } from './summary-view.js';
import { stepsId } from './words/id.js';
import type { KindWords } from './words/words.js';

/** As the page hears of them. */
const STEPS = ['what', 'where', 'photos', 'privacy', 'send'] as const;

const FIELDS = Object.keys(CONTROL_NAMES) as FieldName[];

/**
 * Which part of the form is the current one. All parts stay in the document with what was typed; where the form is narrow the
 * style sheet shows the current one alone, so nothing here knows how wide it is.
 */
export class Steps implements ReactiveController {
  /** From 0. */
  private current = 0;
  private form: HTMLFormElement | null = null;
  private readonly messages;

  constructor(private readonly context: FormContext) {
    this.messages = context.messages('steps', stepsId);
    context.adopt(stepsStyles);
    context.element.addController(this);
    context.focus.reveal = (target) => this.reveal(target);
  }

  /** What the chosen kind of report asks in words of its own. */
  get words(): Partial<KindWords> {
    const { entry } = this.context;
    const kind = this.context.presets().classificationId ?? entry.values.classificationId;
    return this.messages.kinds[kind] ?? {};
  }

  /** Above the sections: how far one is, and what is wrong. */
  renderLead(model: FormModel): unknown {
    const { context, count } = this;
    return [
      count > 3 ? renderProgress(this.view(count)) : null,
      context.entry.hasTried
        ? renderErrorSummary(model, { onGoTo: (field) => context.focus.field(field) })
        : null,
    ];
  }

  /** The last section, with Kirim, and the way through all of them. */
  renderLast(model: SectionsModel, number: number, parts: Omit<SendParts, 'review'>): unknown {
    const { context, messages } = this;
    const review = renderReview(
      {
        ...model,
        review: reviewOf(model.values, context.rules(), model.sights !== null),
        words: messages.review,
      },
      { onChange: (field) => context.focus.field(field) },
    );
    return [
      renderSendSection({ model, words: messages, number, review, ...parts }),
      renderStepsNav(this.view(number), {
        onNext: () => this.next(model.messages.summary),
        onBack: () => this.go(this.current - 1),
      }),
    ];
  }

  hostUpdated(): void {
    const form = this.context.element.renderRoot.querySelector<HTMLFormElement>('[part="form"]');
    if (form !== this.form) {
      this.form = form;
      this.current = Math.max(0, this.firstWrong());
      if (form) this.context.element.requestUpdate();
    }
    this.show();
  }

  private get count(): number {
    return this.sections.length;
  }

  private view(count: number): StepsView {
    return { messages: this.messages, step: this.current + 1, count };
  }

  /**
   * On, if nothing is wrong here; else to the first field that is.
   *
   * @param summary says how many are
   */
  private next(summary: (count: number) => string): void {
    const { entry, focus, announcer, element } = this.context;
    entry.readAll(this.form!);
    const due = [...FIELDS, ...entry.wrong(this.context.rules())];
    for (const field of due) if (this.stepOf(field) === this.current) entry.left.add(field);
    const wrong = [...entry.shown(this.context.rules()).keys()].filter(
      (field) => this.stepOf(field) === this.current,
    );
    if (!wrong[0]) return this.go(this.current + 1);
    element.requestUpdate();
    announcer.say(summary(wrong.length));
    focus.field(wrong[0]);
  }

  private go(step: number): void {
    const { count, messages } = this;
    this.turnTo(step);
    // Named by its heading; Firefox lets no legend have the focus.
    const section = this.sections[this.current];
    section?.setAttribute('tabindex', '-1');
    section?.focus();
    this.form?.querySelector('.progress')?.scrollIntoView({ block: 'nearest' });
    this.context.announcer.say(messages.at(this.current + 1, count));
  }

  /** What is to take the focus is shown first; the form's own heading stands above the first part. */
  private reveal(target: HTMLElement): void {
    const step = this.sections.findIndex((section) => section.contains(target));
    if (step >= 0 || target.id === 'heading') this.turnTo(Math.max(0, step));
  }

  private turnTo(step: number): void {
    const before = this.current;
    this.current = Math.max(0, Math.min(step, this.count - 1));
    this.show();
    const { element, isPractice } = this.context;
    element.requestUpdate();
    if (this.current !== before && !isPractice) emit(element, 'aduan-step', { step: this.name });
  }

  /** Photos are asked for by some endpoints only; as long as one isn't there, neither is what comes after the place. */
  private get name(): string {
    const { current, count } = this;
    return STEPS[current < 2 || count === STEPS.length ? current : current + 1]!;
  }

  /** At once, so that what is shown can take the focus. While the endpoint isn't there and can't be, all that there is stays in sight. */
  private show(): void {
    const { form } = this;
    if (!form) return;
    if (this.count > 3 || form.querySelector('.skeleton')) form.dataset['step'] = String(this.current + 1);
    else delete form.dataset['step'];
  }

  private firstWrong(): number {
    const { entry } = this.context;
    const [first] = entry.hasTried ? entry.shown(this.context.rules()).keys() : [];
    return first ? this.stepOf(first) : 0;
  }

  private stepOf(field: AnyField): number {
    const name = controlName(field);
    return this.sections.findIndex((section) => section.querySelector(`[id="${name}"],[name="${name}"]`));
  }

  private get sections(): HTMLElement[] {
    return [...(this.form?.querySelectorAll<HTMLElement>('.section') ?? [])];
  }
}
