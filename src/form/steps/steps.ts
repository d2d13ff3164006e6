import type { ReactiveController } from 'lit';
import { emit } from '../../events.js';
import { CONTROL_NAMES, controlName, type AnyField, type FieldName } from '../../form-logic/state.js';
import type { FormContext } from '../form-context.js';
import type { FormMessages } from '../words/words.js';
import { renderProgress, renderStepsNav, type StepsView } from './steps-view.js';
import { stepsId } from './words/id.js';
import type { KindWords } from './words/words.js';

/** As the page hears of them. */
const STEPS = ['what', 'where', 'photos', 'privacy', 'send'] as const;

const FIELDS = Object.keys(CONTROL_NAMES) as FieldName[];

/**
 * Which part of the form is the current one. All parts stay in the document with what was typed; where the form is narrow the
 * style sheet shows the current one alone, so nothing here knows how wide it is. It begins with the first part, which stands before the others
 * are here: whoever has filled it in goes on, and waits for the next where it will be.
 */
export class Steps implements ReactiveController {
  /** From 0. */
  private current = 0;
  private form: HTMLFormElement | null = null;
  /** How many parts stood here when the form was last drawn. */
  private counted = 0;
  /** The current part is still on its way. */
  private isAhead = false;
  private readonly messages;

  constructor(private readonly context: FormContext) {
    this.messages = context.messages('steps', stepsId);
    context.element.addController(this);
    context.focus.reveal = (target) => this.reveal(target);
  }

  /** What the chosen kind of report asks in words of its own. */
  get words(): Partial<KindWords> {
    const { entry } = this.context;
    const kind = this.context.presets().classificationId ?? entry.values.classificationId;
    return this.messages.kinds[kind] ?? {};
  }

  /** Above the sections: how far one is. */
  renderProgress(): unknown {
    const { count } = this;
    return count > 3 ? renderProgress(this.view(count)) : null;
  }

  /** Below them: the way through. */
  renderNav({ summary, setup }: FormMessages): unknown {
    const { count, isComing } = this;
    return renderStepsNav(this.view(isComing ? count + 1 : count), {
      onNext: () => this.next(summary, setup.loading),
      onBack: () => this.go(this.current - 1, setup.loading),
    });
  }

  hostUpdated(): void {
    const form = this.context.element.renderRoot.querySelector<HTMLFormElement>('[part="form"]');
    if (form !== this.form) {
      this.form = form;
      this.isAhead = false;
      this.current = Math.max(0, this.firstWrong());
    }
    this.show();
    // They were drawn after what counts them.
    if (this.count !== this.counted) this.context.element.requestUpdate();
    this.counted = this.count;
    if (this.isAhead && this.sections[this.current]) this.arrive();
  }

  private get count(): number {
    return this.sections.length;
  }

  /** What is not here yet has its place, where it is waited for. */
  private get isComing(): boolean {
    return this.form?.querySelector('.skeleton') != null;
  }

  private view(count: number): StepsView {
    return { messages: this.messages, step: this.current + 1, count };
  }

  /**
   * On, if nothing is wrong here; else to the first field that is.
   *
   * @param summary says how many are
   * @param loading says that the next part is on its way
   */
  private next(summary: FormMessages['summary'], loading: string): void {
    const { entry, focus, announcer, element } = this.context;
    entry.readAll(this.form!);
    const due = [...FIELDS, ...entry.wrong(this.context.rules())];
    for (const field of due) if (this.stepOf(field) === this.current) entry.left.add(field);
    const wrong = [...entry.shown(this.context.rules()).keys()].filter(
      (field) => this.stepOf(field) === this.current,
    );
    if (!wrong[0]) return this.go(this.current + 1, loading);
    element.requestUpdate();
    announcer.say(summary(wrong.length));
    focus.field(wrong[0]);
  }

  private go(step: number, loading: string): void {
    this.turnTo(step);
    if (!this.isAhead) return this.arrive();
    this.form?.querySelector<HTMLElement>('.skeleton')?.focus();
    this.context.announcer.say(loading);
  }

  /** The current part takes the focus. */
  private arrive(): void {
    const { current, count, messages } = this;
    if (this.isAhead) this.tell();
    this.isAhead = false;
    // Named by its heading; Firefox lets no legend have the focus.
    const section = this.sections[current];
    section?.setAttribute('tabindex', '-1');
    section?.focus();
    this.form?.querySelector('.progress')?.scrollIntoView({ block: 'nearest' });
    this.context.announcer.say(messages.at(current + 1, count));
  }

  /** What is to take the focus is shown first; the form's own heading stands above the first part. */
  private reveal(target: HTMLElement): void {
    const step = this.sections.findIndex((section) => section.contains(target));
    if (step >= 0 || target.id === 'heading') this.turnTo(Math.max(0, step));
  }

  private turnTo(step: number): void {
    const { current: before, count, isComing } = this;
    this.current = Math.max(0, Math.min(step, isComing ? count : count - 1));
    this.isAhead = this.current === count;
    this.show();
    this.context.element.requestUpdate();
    if (this.current !== before && !this.isAhead) this.tell();
  }

  private tell(): void {
    const { element, isPractice } = this.context;
    if (!isPractice) emit(element, 'aduan-step', { step: this.name });
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
    if (this.count > 3 || this.isComing) form.dataset['step'] = String(this.current + 1);
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
