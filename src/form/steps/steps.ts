import type { ReactiveController } from 'lit';
import { emit } from '../../events.js';
import { CONTROL_NAMES, controlName, type AnyField, type FieldName } from '../../form-logic/state.js';
import { emptySection } from '../screen/field.js';
import type { FormContext } from '../form-context.js';
import type { WhatMessages } from '../what-words.js';
import { StepHistory } from './step-history.js';
import { renderProgress, renderStepsNav, type StepsView } from './steps-view.js';
import { wayWords } from './way-words.js';

/** As the page hears of them. */
const STEPS = ['what', 'where', 'privacy', 'send'] as const;

const FIELDS = Object.keys(CONTROL_NAMES) as FieldName[];

/**
 * Which part of the form is the current one. Where the form is narrow the style sheet shows that one alone, and what nobody has come to yet is
 * not drawn: it is two thirds of the form, which a cheap phone would hold for nothing. What was drawn stays in the document, with what was
 * typed. It begins with the first part, which stands before the others are here: whoever has filled it in goes on, and waits for the next where
 * it will be.
 */
export class Steps implements ReactiveController {
  /** From 0. */
  private current = 0;
  private form: HTMLFormElement | null = null;
  /** How many parts stood here when the form was last drawn. */
  private counted = 1;
  /** The current part is still on its way. */
  private isAhead = false;
  private readonly messages;
  private readonly history = new StepHistory(
    (step) => this.popped(step),
    () => this.current,
  );
  /** The furthest step that was come to: the history leads no further. */
  private furthest = 0;
  /** How many parts are drawn; those behind them have their place. */
  private drawn = 1;
  private readonly watcher = new ResizeObserver(() => this.drawWide());

  constructor(private readonly context: FormContext) {
    this.messages = context.messages('steps', wayWords);
    context.element.addController(this);
  }

  hostConnected(): void {
    this.history.connect();
    this.watcher.observe(this.context.element);
    // Paper is wide.
    addEventListener('beforeprint', this.drawAll);
  }

  hostDisconnected(): void {
    this.history.disconnect();
    this.watcher.disconnect();
    removeEventListener('beforeprint', this.drawAll);
  }

  /** What comes back may have been written anywhere, and what is wrong may lie anywhere. */
  hostUpdate(): void {
    const { isRestored, hasTried } = this.context.entry;
    if (isRestored || hasTried) this.drawn = STEPS.length;
  }

  /** A part, once it is come to; until then its place. @param step from 0 */
  reached(step: number, render: () => unknown): unknown {
    return step < this.drawn ? render() : emptySection();
  }

  readonly drawAll = (): void => {
    this.watcher.disconnect();
    if (this.drawn === STEPS.length) return;
    this.drawn = STEPS.length;
    this.context.element.requestUpdate();
  };

  /** The number of the first part is seen where all of them are. */
  private drawWide(): void {
    const number = this.form?.querySelector('.number');
    if (number && getComputedStyle(number).display !== 'none') this.drawAll();
  }

  /** From 0; what a draft remembers of the way. */
  get step(): number {
    return this.current;
  }

  /** Above the sections: the way back, and how far one is. */
  renderProgress({ setup }: WhatMessages): unknown {
    if (!this.isWhole && !this.isComing) return null;
    return renderProgress(this.view(STEPS.length), () => this.back(setup.loading));
  }

  /** Below them: the way on. */
  renderNav({ summary, setup }: WhatMessages): unknown {
    const { count, isComing } = this;
    return renderStepsNav(this.view(isComing ? count + 1 : count), {
      onNext: () => this.next(summary, setup.loading),
    });
  }

  hostUpdated(): void {
    const form = this.context.element.renderRoot.querySelector<HTMLFormElement>('[part="form"]');
    if (form !== this.form) {
      this.form = form;
      this.drawWide();
      this.isAhead = false;
      this.current = Math.max(0, this.firstWrong());
      this.furthest = this.current;
    }
    this.show();
    // They were drawn after what counts them.
    if (this.count !== this.counted) this.context.element.requestUpdate();
    this.counted = this.count;
    if (this.isAhead && this.sections[this.current]) this.arrive();
  }

  /** All parts are here. */
  get isWhole(): boolean {
    return this.count === STEPS.length;
  }

  /** One part at a time is shown: the form is narrow. */
  get isStepped(): boolean {
    return (this.form?.querySelector('.progress')?.getClientRects().length ?? 0) > 0;
  }

  private back(loading: string): void {
    const step = this.current - 1;
    this.go(step, loading);
    if (this.isStepped) this.history.back(step);
  }

  /** The back key, or the forward one. */
  private popped(step: number): void {
    if (!this.form?.isConnected || !this.isStepped) return;
    if (step !== this.current && step <= this.furthest) this.go(step, '');
  }

  /** Before the first drawing as it will be after it, so that one is enough. */
  private get count(): number {
    return this.form ? this.sections.length : 1;
  }

  /** What is not here yet has its place, where it is waited for. */
  private get isComing(): boolean {
    return !this.form || this.form.querySelector('.skeleton') !== null;
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
  private next(summary: WhatMessages['summary'], loading: string): void {
    const { entry, focus, announcer, element } = this.context;
    entry.readAll(this.form!);
    const due = [...FIELDS, ...entry.wrong(this.context.rules())];
    for (const field of due) if (this.stepOf(field) === this.current) entry.left.add(field);
    const wrong = [...entry.shown(this.context.rules()).keys()].filter(
      (field) => this.stepOf(field) === this.current,
    );
    if (!wrong[0]) {
      if (this.isStepped) this.history.forward(this.current, this.current + 1);
      return this.go(this.current + 1, loading, true);
    }
    element.requestUpdate();
    announcer.say(summary(wrong.length));
    focus.field(wrong[0]);
  }

  private go(step: number, loading: string, isOnward = false): void {
    this.context.attached.moved?.();
    const isThere = step < this.drawn;
    this.turnTo(step);
    if (!this.isAhead && isThere) return this.arrive(isOnward);
    if (!this.isAhead) return void this.context.element.updateComplete.then(() => this.arrive(isOnward));
    this.form?.querySelector<HTMLElement>('.skeleton')?.focus();
    this.context.announcer.say(loading);
  }

  /** The current part takes the focus. */
  private arrive(isOnward = false): void {
    const { current, count, messages } = this;
    if (this.isAhead) this.tell();
    this.isAhead = false;
    // Named by its heading; Firefox lets no legend have the focus.
    const section = this.sections[current];
    section?.setAttribute('tabindex', '-1');
    section?.focus();
    if (isOnward) this.context.attached.arrived?.(current);
    this.form?.querySelector('.progress')?.scrollIntoView({ block: 'nearest' });
    this.context.announcer.say(messages.at(current + 1, count));
  }

  /** What is to take the focus is shown first; the form's own heading stands above the first part. */
  readonly reveal = (target: HTMLElement): void => {
    const step = this.sections.findIndex((section) => section.contains(target));
    for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    if (step < 0 && target.id !== 'heading') return;
    this.turnTo(Math.max(0, step));
    this.history.stay(this.current);
  };

  turnTo(step: number): void {
    const { current: before, count, isComing } = this;
    this.current = Math.max(0, Math.min(step, isComing ? count : count - 1));
    this.furthest = Math.max(this.furthest, this.current);
    this.drawn = Math.max(this.drawn, this.current + 1);
    this.isAhead = this.current === count;
    this.show();
    this.context.element.requestUpdate();
    if (this.current !== before && !this.isAhead) this.tell();
  }

  private tell(): void {
    const { element, isPractice } = this.context;
    if (!isPractice) emit(element, 'aduan-step', { step: STEPS[this.current]! });
  }

  /** At once, so that what is shown can take the focus. While the endpoint isn't there and can't be, all that there is stays in sight. */
  private show(): void {
    const { form } = this;
    if (!form) return;
    if (this.isWhole || this.isComing) {
      const step = String(this.current + 1);
      // Written again, the browser would look for what it changes.
      if (form.dataset['step'] !== step) form.dataset['step'] = step;
    } else {
      delete form.dataset['step'];
      this.drawAll();
    }
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
