import type { LitElement, ReactiveController } from 'lit';
import type { RuleContext } from '../../form-logic/rules.js';
import { CONTROL_NAMES, type FieldName } from '../../form-logic/state.js';
import type { StepsMessages } from './words/words.js';
import type { EntryController } from '../entry-controller.js';
import type { FormFocus } from '../form-focus.js';

/** What the form lends to its steps. */
export interface StepsHost {
  element: LitElement;
  entry: EntryController;
  focusing: FormFocus;
  rules: () => RuleContext;
  announce: (text: string) => void;
}

const FIELDS = Object.keys(CONTROL_NAMES) as FieldName[];

/**
 * Which part of the form is the current one. All parts stay in the document with what was typed; where the form is narrow the
 * style sheet shows the current one alone, so nothing here knows how wide it is.
 */
export class StepsController implements ReactiveController {
  /** From 0. */
  current = 0;
  private form: HTMLFormElement | null = null;

  constructor(
    private readonly host: StepsHost,
    private readonly messages: StepsMessages,
  ) {
    host.element.addController(this);
    host.focusing.reveal = (target) => this.reveal(target);
  }

  get count(): number {
    return this.sections.length;
  }

  hostUpdated(): void {
    const form = this.host.element.renderRoot.querySelector<HTMLFormElement>('[part="form"]');
    if (form !== this.form) {
      this.form = form;
      this.current = Math.max(0, this.firstWrong());
      if (form) this.host.element.requestUpdate();
    }
    this.show();
  }

  /**
   * On, if nothing is wrong here; else to the first field that is.
   *
   * @param summary says how many are
   */
  next(summary: (count: number) => string): void {
    const { entry, focusing, announce, rules, element } = this.host;
    entry.readAll(this.form!);
    for (const field of FIELDS) if (this.stepOf(field) === this.current) entry.left.add(field);
    const wrong = [...entry.shown(rules()).keys()].filter((field) => this.stepOf(field) === this.current);
    if (!wrong[0]) return this.go(this.current + 1);
    element.requestUpdate();
    announce(summary(wrong.length));
    focusing.field(wrong[0]);
  }

  back(): void {
    this.go(this.current - 1);
  }

  private go(step: number): void {
    const { announce } = this.host;
    const { count, messages } = this;
    this.turnTo(step);
    // Named by its heading; Firefox lets no legend have the focus.
    const section = this.sections[this.current];
    section?.setAttribute('tabindex', '-1');
    section?.focus();
    this.form?.querySelector('.progress')?.scrollIntoView({ block: 'nearest' });
    announce(messages.at(this.current + 1, count));
  }

  /** What is to take the focus is shown first; the form's own heading stands above the first part. */
  private reveal(target: HTMLElement): void {
    const step = this.sections.findIndex((section) => section.contains(target));
    if (step >= 0 || target.id === 'heading') this.turnTo(Math.max(0, step));
  }

  private turnTo(step: number): void {
    this.current = Math.max(0, Math.min(step, this.count - 1));
    this.show();
    this.host.element.requestUpdate();
  }

  /** At once, so that what is shown can take the focus. While the endpoint isn't there and can't be, all that there is stays in sight. */
  private show(): void {
    const { form } = this;
    if (!form) return;
    if (this.count > 3 || form.querySelector('.skeleton')) form.dataset['step'] = String(this.current + 1);
    else delete form.dataset['step'];
  }

  private firstWrong(): number {
    const { entry, rules } = this.host;
    const [first] = entry.hasTried ? entry.shown(rules()).keys() : [];
    return first ? this.stepOf(first) : 0;
  }

  private stepOf(field: FieldName): number {
    const name = CONTROL_NAMES[field];
    return this.sections.findIndex((section) => section.querySelector(`#${name},[name="${name}"]`));
  }

  private get sections(): HTMLElement[] {
    return [...(this.form?.querySelectorAll<HTMLElement>('.section') ?? [])];
  }
}
