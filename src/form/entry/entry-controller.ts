import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GivenAnswers } from '../../form-logic/questions/answers.js';
import { questionCode, type QuestionField } from '../../form-logic/questions/question-field.js';
import { findProblems, type Problem, type RuleContext } from '../../form-logic/rules.js';
import {
  EMPTY_VALUES,
  fieldOfControl,
  type AnyField,
  type ChoiceField,
  type FormValues,
  type Presets,
} from '../../form-logic/state.js';
import type { Attached } from '../attached.js';
import { TypingPace } from './typing-pace.js';

type Control = HTMLInputElement | HTMLTextAreaElement;

/**
 * What was typed, and which of its problems may be shown: all of them after Kirim, before that only those of fields that
 * were changed and left. A server's refusal of a field stands until that field is changed.
 */
export class EntryController implements ReactiveController {
  values: Readonly<FormValues> = EMPTY_VALUES;
  /** As nobody has written anything yet: empty but for what the page or a link proposes. */
  blank: Readonly<FormValues> = EMPTY_VALUES;
  /** What stands here is of a draft or of a report that waited: nothing is proposed into it. */
  isRestored = false;
  /** How many reports were let go here. */
  round = 0;
  /** When Kirim was last pressed, which is the consent. */
  consentAt = new Date(0);
  /** Refusals that belong to no field here. */
  otherErrors: readonly string[] = [];
  private pressed: Promise<void> | undefined;
  private isSubmitted = false;
  /** What somebody has turned to. */
  readonly changed = new Set<AnyField | keyof FormValues>();
  /** Fields whose problems are due: left after a change, or asked for by the step they lie in. */
  readonly left = new Set<AnyField>();
  readonly refusals = new Map<AnyField, readonly string[]>();
  private readonly pace: TypingPace;
  /** What the controls show: a moment behind what is deduced while somebody writes. */
  private drawn: Readonly<FormValues> | null = null;
  /** The event that is being taken. */
  private event: Event | null = null;
  /** Text controls that were typed into since the last drawing, which knows nothing of it. */
  private readonly undrawn = new Set<Control>();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly attached: Readonly<Attached> = {},
  ) {
    this.pace = new TypingPace(() => host.requestUpdate());
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

  /** Draws what somebody is writing, where that waits for a pause. */
  catchUp(): void {
    this.pace.catchUp();
  }

  /** When something was typed last, by the clock of the page. */
  get typedAt(): number {
    return this.pace.typedAt;
  }

  /** A press has begun: until the finger is up, nothing may move under it, or the click would miss its button. */
  readonly press = (): void => {
    const over = new AbortController();
    this.pressed = new Promise((resolve) => {
      const end = (): void => {
        over.abort();
        setTimeout(resolve);
      };
      for (const name of ['pointerup', 'pointercancel']) addEventListener(name, end, over);
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

  /** Does what may move things: at once, or when the finger is up. */
  afterPress(task: () => void): void {
    if (this.pressed) void this.pressed.then(task);
    else task();
  }

  /** Takes every control as it stands: autofill and scripts may have changed some without an event. */
  readAll(form: HTMLFormElement): void {
    for (const control of form.elements) this.take(control as Control);
  }

  /** A choice that no native control can tell of. */
  choose<Field extends ChoiceField | 'point'>(field: Field, choice: FormValues[Field]): void {
    this.put(field, choice);
  }

  /** What was answered of what the chosen category asks, one of it just now. */
  answer(field: QuestionField, answers: GivenAnswers | null): void {
    this.changed.add(field);
    this.forgive(field);
    this.put('answers', answers);
  }

  /** Problems to show, in the order of the form; the first one of each field. */
  shown(context: RuleContext): Map<AnyField, Problem> {
    const problems = new Map<AnyField, Problem>();
    for (const problem of this.all(context)) {
      const isDue = this.isSubmitted || this.left.has(problem.field);
      if (isDue && !problems.has(problem.field)) problems.set(problem.field, problem);
    }
    return problems;
  }

  /** Fields that something is wrong with, shown or not. */
  wrong(context: RuleContext): AnyField[] {
    return this.all(context).map(({ field }) => field);
  }

  /** Kirim was pressed. @returns true when nothing is wrong. */
  submit(context: RuleContext): boolean {
    this.isSubmitted = true;
    this.otherErrors = [];
    // What the page fixed can't be put right here: it is asked again as it is, for the refusal may be over.
    for (const field of this.refusals.keys()) {
      if (context.presets[field as keyof Presets] ?? context.presets[`${field}Id` as keyof Presets])
        this.forgive(field);
    }
    this.host.requestUpdate();
    return this.all(context).length === 0;
  }

  /** True when Kirim found something wrong: the summary is shown as long as anything is. */
  get hasTried(): boolean {
    return this.isSubmitted;
  }

  /** Kirim was refused for these, and for what `refusals` holds. */
  refused(others: readonly string[]): void {
    this.otherErrors = others;
    this.isSubmitted = true;
    this.host.requestUpdate();
  }

  /** The field is being changed: what the server held against it may be over. */
  forgive(field: AnyField): void {
    this.refusals.delete(field);
  }

  /** What is written, and what is deduced where nothing is: as it will be sent. */
  get whole(): Readonly<FormValues> {
    return this.attached.deduce?.(this.values) ?? this.values;
  }

  /** What a control shows that may hold what was deduced: nothing again, where a person has emptied it. */
  shownIn(field: 'title' | 'dateOfIncident'): string {
    return this.changed.has(field) ? this.values[field] : this.whole[field];
  }

  /** A category's question stands here. */
  asks(code: string): boolean {
    return this.attached.questions?.isAsked(code) ?? false;
  }

  /** Nothing was written, here or before. */
  get isUntouched(): boolean {
    return this.values === this.blank;
  }

  /** Takes what a draft kept, except where something was changed here. It is whole: nothing that was proposed is mixed into it. */
  restore(kept: Partial<FormValues>): void {
    const own = Object.entries(this.values).filter(([field]) => this.changed.has(field as keyof FormValues));
    this.isRestored = true;
    this.values = { ...EMPTY_VALUES, ...kept, ...(Object.fromEntries(own) as Partial<FormValues>) };
    this.host.requestUpdate();
  }

  /** As if it had just been written here: no draft takes its place. */
  retype(values: Partial<FormValues>): void {
    for (const [field, value] of Object.entries(values)) this.put(field as keyof FormValues, value);
  }

  /** A clean sheet: nothing of one report reaches the next, nor what was proposed for it. */
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
    // A title is missing only where the text is, which is said there.
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

  /** A native control as it stands. */
  take(control: Control): void {
    const field = fieldOfControl(control.name ?? '');
    if (!field || field === 'attachments' || control.type === 'hidden') return;
    if (questionCode(field) !== undefined) return this.attached.questions?.take(control);
    if (control.type === 'radio' && !(control as HTMLInputElement).checked) return;
    const value = control.type === 'checkbox' ? (control as HTMLInputElement).checked : control.value;
    const name = field as keyof FormValues;
    // What stands there unasked is nobody's word.
    if (this.values[name] === '' && [this.whole[name], this.drawn?.[name]].includes(value)) return;
    this.put(name, value);
  }

  private put(field: keyof FormValues, value: FormValues[keyof FormValues]): void {
    if (this.values[field] === value) return;
    this.values = { ...this.values, [field]: value };
    this.changed.add(field);
    this.forgive(field as AnyField);
    // Another category asks other questions.
    if (field === 'category')
      for (const refused of this.refusals.keys())
        if (questionCode(refused) !== undefined) this.forgive(refused);
    // The address is what the endpoint holds against the wish for news.
    if (field === 'email') this.forgive('notify');
    if (this.event?.type === 'input') this.pace.typed();
    else this.host.requestUpdate();
  }
}
