import type { ReportChanges } from '../feed/report-changes.js';

/** An answer that anybody would get, whole. */
export interface KeptAnswer {
  text: string;
  /** Those that don't depend on who asks, by their small names. */
  headers: Readonly<Record<string, string>>;
  /** For the log. */
  route: string;
}

interface Entry {
  answer: KeptAnswer;
  bytes: number;
  /** By the process's own clock. */
  until: number;
}

/** Of all together, in memory; the one not asked for longest goes first. */
const BYTES_MAX = 16 * 1_048_576;
/** What a larger one would push out is worth more. */
const ANSWER_BYTES_MAX = 1_048_576;
/** However sure it is that nothing has changed: if a word of the database is ever lost, it is lost for no longer. */
const KEPT_MS = 2_000;
/** Of an entry beside its texts. */
const OVERHEAD_BYTES = 1_024;

/**
 * Answers to what anybody may ask, as long as nothing has changed that the public may read: of one that is asked for a thousand times a minute
 * nothing is read, written or hashed again. Only while changes are heard of, each process its own; so no change that this process made is ever
 * missing, and another one's for no longer than the database takes to tell (`ReportChanges`).
 */
export class KeptAnswers {
  #entries = new Map<string, Entry>();
  #bytes = 0;
  #shown = 0;

  constructor(
    private readonly changes: Pick<ReportChanges, 'shown' | 'isHeard'>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  find(question: string): KeptAnswer | undefined {
    this.#forgetOutdated();
    const entry = this.#entries.get(question);
    if (entry === undefined) return undefined;
    this.#remove(question, entry);
    if (this.now() >= entry.until) return undefined;
    this.#add(question, entry);
    return entry.answer;
  }

  /** To be asked before an answer is begun. @returns keeps it, unless something has changed since */
  begin(question: string): (answer: KeptAnswer) => void {
    const { shown } = this.changes;
    return (answer) => {
      this.#forgetOutdated();
      if (!this.changes.isHeard || this.changes.shown !== shown) return;
      const bytes = OVERHEAD_BYTES + 2 * (question.length + answer.text.length);
      if (bytes > ANSWER_BYTES_MAX) return;
      const known = this.#entries.get(question);
      if (known !== undefined) this.#remove(question, known);
      this.#add(question, { answer, bytes, until: this.now() + KEPT_MS });
      this.#makeRoom();
    };
  }

  #forgetOutdated(): void {
    const { shown, isHeard } = this.changes;
    if (isHeard && shown === this.#shown) return;
    this.#shown = shown;
    this.#entries = new Map();
    this.#bytes = 0;
  }

  #add(question: string, entry: Entry): void {
    this.#entries.set(question, entry);
    this.#bytes += entry.bytes;
  }

  #remove(question: string, entry: Entry): void {
    this.#entries.delete(question);
    this.#bytes -= entry.bytes;
  }

  #makeRoom(): void {
    for (const [question, entry] of this.#entries) {
      if (this.#bytes <= BYTES_MAX) return;
      this.#remove(question, entry);
    }
  }
}
