import type { ReportChanges } from '../feed/report-changes.js';

/** `KeptAnswer` is a whole answer that anybody would get. */
export interface KeptAnswer {
  text: string;
  /** Headers that don't depend on the client, by lower-case name. */
  headers: Readonly<Record<string, string>>;
  /** Pattern of the path, for the log. */
  route: string;
}

/** `Making` is an answer that is being made. */
interface Making {
  keep: (answer: KeptAnswer) => void;
  isOutdated: () => boolean;
}

interface Entry {
  answer: KeptAnswer;
  bytes: number;
  /** Expiry by the process's monotonic clock, in milliseconds. */
  until: number;
}

/** Bytes of all answers in memory; the least recently asked goes first. */
const BYTES_MAX = 16 * 1_048_576;
/** A larger answer would push out more than it is worth. */
const ANSWER_BYTES_MAX = 1_048_576;
/** Milliseconds: should a notice of a change ever be lost, stale answers last no longer. */
const KEPT_MS = 2_000;
/** Bytes of an entry beside its texts. */
const OVERHEAD_BYTES = 1_024;

/**
 * `KeptAnswers` holds public answers until something public changes: an answer asked a thousand times a minute is read
 * and hashed once. Each process keeps its own, and only while it hears of changes. A change by this process shows at
 * once, another process's as soon as the database tells (`ReportChanges`).
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

  /**
   * Call `begin` before making an answer.
   * @returns `isOutdated`: something may have changed since; `keep` keeps the answer unless it is outdated
   */
  begin(question: string): Making {
    const { shown } = this.changes;
    const isOutdated = (): boolean => !this.changes.isHeard || this.changes.shown !== shown;
    const keep = (answer: KeptAnswer): void => {
      this.#forgetOutdated();
      if (isOutdated()) return;
      const bytes = OVERHEAD_BYTES + 2 * (question.length + answer.text.length);
      if (bytes > ANSWER_BYTES_MAX) return;
      const known = this.#entries.get(question);
      if (known !== undefined) this.#remove(question, known);
      this.#add(question, { answer, bytes, until: this.now() + KEPT_MS });
      this.#makeRoom();
    };
    return { keep, isOutdated };
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
