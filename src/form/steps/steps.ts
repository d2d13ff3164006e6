import type { ReactiveController } from 'lit';
import { emit } from '../../events.js';
import { CONTROL_NAMES, controlName, type AnyField, type FieldName } from '../../form-logic/state.js';
import { emptySection } from '../screen/field.js';
import type { FormContext } from '../form-context.js';
import { type WhatMessages, wayWords } from '../what-words.js';
import type { StepHistory } from './step-history.js';
import { renderProgress, renderStepsNav, type StepsView } from './steps-view.js';

/** Names of the steps in `aduan-step`. */
const STEPS = ['what', 'where', 'privacy', 'send'] as const;

const FIELDS = Object.keys(CONTROL_NAMES) as FieldName[];

let forms = 0;

/**
 * The current part of the form. Where the form is narrow the style sheet shows that part alone, and parts not reached
 * yet aren't drawn: they are two thirds of the form, memory that a cheap phone would spend for nothing. Drawn parts
 * stay in the document, with their entries. `Steps` works from the first part on, before the others are loaded: a
 * person who goes on waits in the next part's place.
 */
export class Steps implements ReactiveController {
  /** Current part, from 0. */
  private current = 0;
  private form: HTMLFormElement | null = null;
  /** Number of parts in the document at the last render. */
  private counted = 1;
  /** True while the current part is still loading. */
  private isAhead = false;
  private readonly messages;
  /** Number of this form on its page; the same after a reload. */
  private readonly number = forms++;
  /** Null until the code of the next part is loaded, from which it leads back. */
  private history: StepHistory | null = null;
  /** Furthest step so far: the history leads no further. */
  private furthest = 0;
  /** Step from which the last one was come to: those between may have been passed over. */
  private before = STEPS.length - 2;
  /** Number of parts that are drawn; the others are empty sections. */
  private drawn = 1;
  private readonly watcher = new ResizeObserver(() => this.drawWide());

  constructor(private readonly context: FormContext) {
    this.messages = context.messages('steps', wayWords);
    context.element.addController(this);
  }

  hostConnected(): void {
    // A printed page is wide: it shows all parts.
    addEventListener('beforeprint', this.drawAll);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.drawAll);
  }

  /** Lets the back key go one step back from now on. A step taken before gets its history entry now. */
  keepHistory(History: typeof StepHistory): void {
    this.history = new History(
      this.number,
      (step) => this.popped(step),
      () => this.current,
    );
    this.context.element.addController(this.history);
    if (this.current && this.isStepped) this.history.forward(0, this.current);
  }

  /** Draws all parts when a draft is restored or an error is shown: either may concern any part. */
  hostUpdate(): void {
    const { isRestored, hasTried } = this.context.entry;
    if (isRestored || hasTried) this.drawn = STEPS.length;
  }

  /** Draws a part once it is reached; an empty section until then. @param step from 0 */
  reached(step: number, render: () => unknown): unknown {
    return step < this.drawn ? render() : emptySection();
  }

  readonly drawAll = (): void => {
    this.watcher.disconnect();
    if (this.drawn === STEPS.length) return;
    this.drawn = STEPS.length;
    this.context.element.requestUpdate();
  };

  /** Draws all parts in a wide form, where the style sheet shows the first part's number. */
  private drawWide(): void {
    const number = this.form?.querySelector('.number');
    if (number && getComputedStyle(number).display === 'grid') this.drawAll();
  }

  /** Current step, from 0; a draft keeps it. */
  get step(): number {
    return this.current;
  }

  /** Above the sections: the back button and the progress. */
  renderProgress({ setup }: WhatMessages): unknown {
    if (!this.isWhole && !this.isComing) return null;
    return renderProgress(this.view(STEPS.length), () => this.back(setup.loading));
  }

  /** Below the sections: the button to the next step. */
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
      // Told in the next frame, where the layout is there: the render's own task would be longer by it.
      if (form) this.watcher.observe(form);
      this.isAhead = false;
      this.current = Math.max(0, this.firstWrong());
      this.furthest = this.current;
    }
    this.show();
    // The progress was drawn before the new sections could be counted.
    if (this.count !== this.counted) this.context.element.requestUpdate();
    this.counted = this.count;
    if (this.isAhead && this.sections[this.current]) this.arrive();
  }

  /** True when all parts are loaded. */
  get isWhole(): boolean {
    return this.count === STEPS.length;
  }

  /** True when one part at a time is shown, because the form is narrow. */
  get isStepped(): boolean {
    return (this.form?.querySelector('.progress')?.getClientRects().length ?? 0) > 0;
  }

  private back(loading: string): void {
    const { current } = this;
    const step = current === STEPS.length - 1 ? this.before : current - 1;
    this.go(step, loading);
    if (this.isStepped) this.history?.back(current, step);
  }

  /** The history went back or forward. */
  private popped(step: number): void {
    if (!this.form?.isConnected || !this.isStepped) return;
    if (step !== this.current && step <= this.furthest) this.go(step, '');
  }

  /** Number of parts; before the first render the number it will draw, so that one render is enough. */
  private get count(): number {
    return this.form ? this.sections.length : 1;
  }

  /** True while parts are loading: their placeholder is shown. */
  private get isComing(): boolean {
    return !this.form || this.form.querySelector('.skeleton') !== null;
  }

  private view(count: number): StepsView {
    return { messages: this.messages, step: this.current + 1, count };
  }

  /**
   * Goes on if this part has no errors, else to its first field with one: to the last part where nothing else is asked.
   *
   * @param summary says how many there are
   * @param loading says that the next part is loading
   */
  private next(summary: WhatMessages['summary'], loading: string): void {
    const { entry, focus, announcer, element, attached } = this.context;
    entry.readAll(this.form!);
    const due = [...FIELDS, ...entry.wrong(this.context.rules())];
    for (const field of due) if (this.stepOf(field) === this.current) entry.left.add(field);
    const wrong = [...entry.shown(this.context.rules()).keys()].filter(
      (field) => this.stepOf(field) === this.current,
    );
    if (!wrong[0]) {
      this.before = this.current;
      const step = attached.isComplete?.() ? STEPS.length - 1 : this.before + 1;
      if (this.isStepped) this.history?.forward(this.before, step);
      return this.go(step, loading, true);
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

  /** Focuses the current part. */
  private arrive(isOnward = false): void {
    const { current, count, messages } = this;
    if (this.isAhead) this.tell();
    this.isAhead = false;
    // The section is named by its heading; Firefox can't focus a legend.
    const section = this.sections[current];
    section?.setAttribute('tabindex', '-1');
    section?.focus();
    if (isOnward) this.context.attached.arrived?.(current);
    this.form?.querySelector('.progress')?.scrollIntoView({ block: 'nearest' });
    this.context.announcer.say(messages.at(current + 1, count));
  }

  /** Shows the step of an element before it takes the focus; the form's own heading is above the first part. */
  readonly reveal = (target: HTMLElement): void => {
    const step = this.sections.findIndex((section) => section.contains(target));
    for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    if (step < 0 && target.id !== 'heading') return;
    this.turnTo(Math.max(0, step));
    this.history?.stay(this.current);
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

  /** Shows the current step at once, so that it can take the focus; all parts, if the others can't be loaded. */
  private show(): void {
    const { form } = this;
    if (!form) return;
    if (this.isWhole || this.isComing) {
      const step = String(this.current + 1);
      // Setting the same value would make the browser recalculate styles.
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
