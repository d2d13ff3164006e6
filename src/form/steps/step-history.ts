import { type ReactiveController, html, type TemplateResult } from 'lit';
import { isMadeFor, pushNote, readNote, writeNote } from '../../widget/history-entry.js';
import type { FormContext } from '../form-context.js';
import type { Steps } from './steps.js';
import { stepsWords, type StepsMessages } from './steps-words.js';

/** Key of this form's notes in the history's entries. */
const NOTE = 'aduan-step';

interface Note {
  /** Number of the form on its page. */
  form: number;
  step: number;
  /** Number of entries that this form made before this one. */
  depth: number;
}

function noteOf(form: number): Note | null {
  const note = readNote(NOTE) as Partial<Note> | null | undefined;
  const isOurs = typeof note === 'object' && note?.form === form;
  return isOurs && Number.isInteger(note.step) && Number.isInteger(note.depth) ? (note as Note) : null;
}

/** `StepHistory` has an entry for each step: a phone's back key goes one step back instead of leaving the form. */
export class StepHistory implements ReactiveController {
  private depth = 0;
  /** Depth of the current history entry. */
  private seen = 0;

  constructor(
    /** Number of this form on its page; the same after a reload. */
    private readonly form: number,
    private readonly turned: (step: number) => void,
    private readonly current: () => number,
  ) {}

  hostConnected(): void {
    const note = noteOf(this.form);
    this.seen = note?.depth ?? 0;
    // History entries outlive a reload.
    if (note) this.depth = note.depth;
    addEventListener('popstate', this.popped);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.popped);
  }

  /** Goes on to a step; the new entry leads back to `from`. */
  forward(from: number, step: number): void {
    writeNote(NOTE, { form: this.form, step: from, depth: this.depth });
    this.depth += 1;
    this.seen = this.depth;
    pushNote(NOTE, { form: this.form, step, depth: this.depth });
  }

  /** Goes back by the form's own button: also in the history, if its entry was made in this visit. */
  back(from: number, step: number): void {
    const note = noteOf(this.form);
    if (this.depth > 0 && note?.depth === this.depth && note.step === from && isMadeFor(NOTE)) history.back();
    else this.stay(step);
  }

  /** Notes another step in the current entry. */
  stay(step: number): void {
    if (noteOf(this.form)) writeNote(NOTE, { form: this.form, step, depth: this.depth });
  }

  private readonly popped = (): void => {
    const note = noteOf(this.form);
    if (!note) return;
    // Another widget's entry was left or reached: the step doesn't change.
    if (note.depth === this.seen) return this.stay(this.current());
    this.depth = this.seen = note.depth;
    this.turned(note.step);
  };
}

/** Restores the step in which a draft was left, and shows until the next step that nothing is lost. */
export class StepReturn implements ReactiveController {
  private readonly messages;
  /** Step in which the draft was left, until all steps are loaded. */
  private wanted = 0;
  /** True until the next step after a draft was restored. */
  private isBack = false;

  constructor(
    private readonly context: FormContext,
    private readonly steps: Steps,
  ) {
    this.messages = context.messages('steps', stepsWords);
    context.element.addController(this);
  }

  /** Called when somebody goes to another step. */
  readonly moved = (): void => {
    this.isBack = false;
    this.wanted = 0;
  };

  /** @param step from 0 */
  resume(step: number): void {
    this.wanted = step;
    this.isBack = true;
    this.context.element.requestUpdate();
  }

  render(): unknown {
    return this.isBack ? renderBack(this.messages) : null;
  }

  hostUpdated(): void {
    if (this.wanted > 0 && this.steps.isWhole) this.goOn();
  }

  /** Shows the draft's step from its top, unless somebody has begun to type again. */
  private goOn(): void {
    const { element, entry } = this.context;
    const step = this.wanted;
    this.wanted = 0;
    if (entry.changed.size > 0 || element.shadowRoot?.activeElement) return;
    this.steps.turnTo(step);
    if (this.steps.isStepped) element.scrollIntoView({ block: 'start' });
  }
}

/** Notice after a reload that nothing is lost. */
const renderBack = (m: StepsMessages): TemplateResult =>
  html`<p class="notice success" id="still-here" role="status">${m.stillHere}</p>`;
