import { isMadeFor, pushNote, readNote, writeNote } from '../../widget/history-entry.js';

/** Our key in the history's entries. */
const NOTE = 'aduan-step';

interface Note {
  /** Which form of the page. */
  form: number;
  step: number;
  /** Entries of ours before this one. */
  depth: number;
}

let forms = 0;

function noteOf(form: number): Note | null {
  const note = readNote(NOTE) as Partial<Note> | null | undefined;
  const isOurs = typeof note === 'object' && note?.form === form;
  return isOurs && Number.isInteger(note.step) && Number.isInteger(note.depth) ? (note as Note) : null;
}

/** One entry in the history for each step, so that a phone's back key leads one step back and not out of the form. */
export class StepHistory {
  /** To tell forms of a page apart; the same after a reload. */
  private readonly form = forms++;
  private depth = 0;
  /** Of the entry that the page is at. */
  private seen = 0;

  constructor(
    private readonly turned: (step: number) => void,
    private readonly current: () => number,
  ) {}

  connect(): void {
    const note = noteOf(this.form);
    this.seen = note?.depth ?? 0;
    // After a reload its entries are still there.
    if (note) this.depth = note.depth;
    addEventListener('popstate', this.popped);
  }

  disconnect(): void {
    removeEventListener('popstate', this.popped);
  }

  /** On to a step, whose way back is the one that was shown. */
  forward(from: number, step: number): void {
    writeNote(NOTE, { form: this.form, step: from, depth: this.depth });
    this.depth += 1;
    this.seen = this.depth;
    pushNote(NOTE, { form: this.form, step, depth: this.depth });
  }

  /** Back by the form's own button: the entry goes with it, where it is one of this visit's. */
  back(step: number): void {
    const note = noteOf(this.form);
    if (this.depth > 0 && note?.depth === this.depth && note.step === step + 1 && isMadeFor(NOTE))
      history.back();
    else this.stay(step);
  }

  /** Another step in the same place. */
  stay(step: number): void {
    if (noteOf(this.form)) writeNote(NOTE, { form: this.form, step, depth: this.depth });
  }

  private readonly popped = (): void => {
    const note = noteOf(this.form);
    if (!note) return;
    // Another widget's entry was left or come to: the step is what it was.
    if (note.depth === this.seen) return this.stay(this.current());
    this.depth = this.seen = note.depth;
    this.turned(note.step);
  };
}
