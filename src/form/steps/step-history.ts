import type { ReactiveController } from 'lit';
import { isMadeFor, pushNote, readNote, writeNote } from '../../widget/history-entry.js';

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

/** One history entry for each step, so that a phone's back key goes one step back instead of leaving the form. */
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
