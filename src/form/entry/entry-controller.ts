import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GivenAnswers } from '../../form-logic/questions/answers.js';
import {
  questionCode,
  type QuestionField,
  EMPTY_VALUES,
  fieldOfControl,
  type AnyField,
  type ChoiceField,
  type FormValues,
  type Presets,
} from '../../form-logic/state.js';
import { findProblems, type Problem, type RuleContext } from '../../form-logic/rules.js';
import type { Attached } from '../attached.js';
import { TypingPace } from './typing-pace.js';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** Milliseconds after which a pointer that is up has made no click: a phone may wait so long for a second tap. */
const CLICK_MS = 400;

/**
 * Entries, and which of their problems are shown: all of them after Kirim, before that only those of fields that were
 * changed and left. A server's refusal of a field stands until that field is changed.
 */
export class EntryController implements ReactiveController {
  values: Readonly<FormValues> = EMPTY_VALUES;
  /** Values of an empty form: empty, except for what the page or a link proposes. */
  blank: Readonly<FormValues> = EMPTY_VALUES;
  /** The entries come from a draft or a queued report: nothing is proposed into them. */
  isRestored = false;
  /** How often the form was reset. */
  round = 0;
  /** Time when Kirim was last pressed, which is when consent was given. */
  consentAt = new Date(0);
  /** The server's refusals that belong to no field of this form. */
  otherErrors: readonly string[] = [];
  private pressed: Promise<void> | undefined;
  private isSubmitted = false;
  /** Fields that somebody has changed. */
  readonly changed = new Set<AnyField | keyof FormValues>();
  /** Fields whose problems are shown: left after a change, or checked when somebody left their step. */
  readonly left = new Set<AnyField>();
  readonly refusals = new Map<AnyField, readonly string[]>();
  private readonly pace: TypingPace;
  /** Values that were drawn last: deduced values are drawn only after a pause in typing. */
  private drawn: Readonly<FormValues> | null = null;
  /** Event that is being handled. */
  private event: Event | null = null;
  /** Text controls typed into since the last render, which has not seen that text. */
  private readonly undrawn = new Set<Control>();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly attached: Readonly<Attached> = {},
  ) {
    this.pace = new TypingPace(() => this.afterPress(() => host.requestUpdate()));
    host.addController(this);
  }

  hostUpdate(): void {
    this.drawn = this.whole;
    this.undrawn.clear();
    this.pace.drawn();
  }

  readonly input = (event: Event): void => {
    const control = event.target as Control;
    this.event = event;
    this.take(control);
    if (event.type === 'input' && !/checkbox|radio/.test(control.type)) this.undrawn.add(control);
    this.event = null;
    if (event.type === 'change') this.catchUp();
  };

  /** Draws at once what would be drawn after a pause in typing. */
  catchUp(): void {
    this.pace.catchUp();
  }

  /** Time of the last typing, by `performance.now()`. */
  get typedAt(): number {
    return this.pace.typedAt;
  }

  /**
   * A pointer is down: nothing may move until its click is over, or the click would miss its button. A finger's click
   * comes after it is up, and takes the focus from a field only then.
   */
  readonly press = (): void => {
    const over = new AbortController();
    this.pressed = new Promise((resolve) => {
      const end = (): void => {
        if (over.signal.aborted) return;
        over.abort();
        setTimeout(() => {
          this.pressed = undefined;
          resolve();
        });
      };
      for (const name of ['click', 'pointercancel']) addEventListener(name, end, over);
      addEventListener('pointerup', () => setTimeout(end, CLICK_MS), over);
    });
  };

  readonly leave = (event: FocusEvent): void => {
    const field = fieldOfControl((event.target as Control).name ?? '');
    if (!field || !this.changed.has(field) || this.left.has(field)) return;
    const mark = (): void => {
      this.left.add(field);
      this.host.requestUpdate();
    };
    this.afterPress(mark);
  };

  /** Runs a task that may move content: at once, or when the press is over. */
  afterPress(task: () => void): void {
    if (this.pressed) void this.pressed.then(task);
    else task();
  }

  /** Reads every control: autofill and scripts may have changed some without an event. */
  readAll(form: HTMLFormElement): void {
    for (const control of form.elements) this.take(control as Control);
  }

  /** Sets a field that has no native control. */
  choose<Field extends ChoiceField | 'point'>(field: Field, choice: FormValues[Field]): void {
    this.put(field, choice);
  }

  /** Sets the answers to the category's questions, one of which has just changed. */
  answer(field: QuestionField, answers: GivenAnswers | null): void {
    this.changed.add(field);
    this.forgive(field);
    this.put('answers', answers);
  }

  /** Problems to show by field, in the order of the form; the first one of each field. */
  shown(context: RuleContext): Map<AnyField, Problem> {
    const problems = new Map<AnyField, Problem>();
    for (const problem of this.all(context)) {
      const isDue = this.isSubmitted || this.left.has(problem.field);
      if (isDue && !problems.has(problem.field)) problems.set(problem.field, problem);
    }
    return problems;
  }

  /** Fields with problems, shown or not. */
  wrong(context: RuleContext): AnyField[] {
    return this.all(context).map(({ field }) => field);
  }

  /** Checks everything after Kirim was pressed. @returns true when nothing is wrong. */
  submit(context: RuleContext): boolean {
    this.isSubmitted = true;
    this.otherErrors = [];
    // Fields fixed by the page can't be corrected here: they are sent again, for the refusal may be over.
    for (const field of this.refusals.keys()) {
      if (context.presets[field as keyof Presets] ?? context.presets[`${field}Id` as keyof Presets])
        this.forgive(field);
    }
    this.host.requestUpdate();
    return this.all(context).length === 0;
  }

  /** True after Kirim was pressed: the summary is shown as long as there are problems. */
  get hasTried(): boolean {
    return this.isSubmitted;
  }

  /** Shows refusals that belong to no field; those of fields are set in `refusals`. */
  refused(others: readonly string[]): void {
    this.otherErrors = others;
    this.isSubmitted = true;
    this.host.requestUpdate();
  }

  /** Removes the server's refusal of a field, because the field changes. */
  forgive(field: AnyField): void {
    this.refusals.delete(field);
  }

  /** Values as they will be sent: entries, and deduced values for empty fields. */
  get whole(): Readonly<FormValues> {
    return this.attached.deduce?.(this.values) ?? this.values;
  }

  /** Title to show, which may be deduced; empty where a person has emptied it. */
  get shownTitle(): string {
    return (this.changed.has('title') ? this.values : this.whole).title;
  }

  /** True when the form asks the category's question of this code. */
  asks(code: string): boolean {
    return this.attached.questions?.isAsked(code) ?? false;
  }

  /** True when nothing was entered, here or in a draft. */
  get isUntouched(): boolean {
    return this.values === this.blank;
  }

  /** Restores a draft, except for fields already changed here. Proposed values are dropped. */
  restore(kept: Partial<FormValues>): void {
    const own = Object.entries(this.values).filter(([field]) => this.changed.has(field as keyof FormValues));
    this.isRestored = true;
    this.values = { ...EMPTY_VALUES, ...kept, ...(Object.fromEntries(own) as Partial<FormValues>) };
    this.host.requestUpdate();
  }

  /** Sets values as if they had been typed now: no draft replaces them. */
  retype(values: Partial<FormValues>): void {
    for (const [field, value] of Object.entries(values)) this.put(field as keyof FormValues, value);
  }

  /** Empties the form: neither entries nor proposed values are kept for the next report. */
  reset(): void {
    this.values = this.blank = EMPTY_VALUES;
    for (const control of this.undrawn) control.value = '';
    this.round++;
    this.attached.questions?.takeEntered(null);
    this.isRestored = false;
    this.consentAt = new Date(0);
    this.isSubmitted = false;
    this.otherErrors = [];
    for (const known of [this.changed, this.left, this.refusals]) known.clear();
    this.host.requestUpdate();
  }

  private all(context: RuleContext): Problem[] {
    const { whole } = this;
    // An unwritten title is deduced from the text, so a missing one is reported at the text.
    const own = findProblems(whole, context).filter(
      ({ field, code }) => whole === this.values || field !== 'title' || code !== 'missing',
    );
    const refused = [...this.refusals].map(([field, sentences]): Problem => ({
      field,
      code: 'server',
      sentences,
    }));
    return [...own, ...refused];
  }

  /** Reads a native control. */
  take(control: Control): void {
    const field = fieldOfControl(control.name ?? '');
    if (!field || field === 'attachments' || control.type === 'hidden') return;
    if (questionCode(field) !== undefined) return this.attached.questions?.take(control);
    if (control.type === 'radio' && !(control as HTMLInputElement).checked) return;
    const value = control.type === 'checkbox' ? (control as HTMLInputElement).checked : control.value;
    const name = field as keyof FormValues;
    // An empty field's control shows a deduced value: that is no entry.
    if (this.values[name] === '' && [this.whole[name], this.drawn?.[name]].includes(value)) return;
    this.put(name, value);
  }

  private put(field: keyof FormValues, value: FormValues[keyof FormValues]): void {
    if (this.values[field] === value) return;
    this.values = { ...this.values, [field]: value };
    this.changed.add(field);
    this.forgive(field as AnyField);
    // Refused answers belong to the former category's questions.
    if (field === 'category')
      for (const refused of this.refusals.keys())
        if (questionCode(refused) !== undefined) this.forgive(refused);
    // A refused wish for news is refused because of the e-mail address.
    if (field === 'email') this.forgive('notify');
    if (this.event?.type === 'input') this.pace.typed();
    else this.host.requestUpdate();
  }
}
