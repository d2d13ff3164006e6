import type { ReportChanges } from './report-changes.js';

/** Counts faster than this are not kept: a small town's numbers are never old. */
const QUICK_MS = 250;
/** A count is kept so many times as long as it took, so counting never takes more than this part of the database. */
const AGE_PER_COST = 20;
const AGE_MAX_MS = 600_000;
/** Questions kept; the one not asked for longest goes first. */
const QUESTIONS_MAX = 200;

/** `Running` is a count under way. */
interface Running {
  answer: Promise<unknown>;
  /** Askers that wait. The count ends with the last of them, unless it is to replace an old answer. */
  waiting: number;
  ending: AbortController;
}

interface Count {
  answer: unknown;
  /** Milliseconds of the process's own clock. */
  freshUntil: number;
  usableUntil: number;
}

/**
 * `Remembered` counts over a whole town, where counting takes long: a question is counted once for all who ask at one
 * moment, and the answer kept for a time in proportion to its cost. After that the old answer is given once more
 * while a new one is counted. Changes of this process are never missing from an answer; those of others may be, until
 * the database has told of them: while changes are not heard, no answer is kept. Only public numbers are kept here.
 */
export class Remembered {
  private counts = new Map<string, Count>();
  private running = new Map<string, Running>();
  private countedVersion = 0;

  /** @param changes has another version after each change of a report that the public may see */
  constructor(
    private readonly changes: Pick<ReportChanges, 'version' | 'isHeard'>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /**
   * @param question the same for the same answer, and for no other
   * @param count ends when its signal says that all askers have left
   * @param asker aborted when the asker has gone
   */
  async of<T>(question: string, count: (signal: AbortSignal) => Promise<T>, asker?: AbortSignal): Promise<T> {
    this.forgetOutdated();
    // A count waits in the turn of whoever began it, and may be turned away with them.
    const again = async (error: unknown): Promise<unknown> => {
      if (asker?.aborted === true) throw error;
      return await this.waitFor(question, this.running.get(question) ?? this.begin(question, count), asker);
    };
    const known = this.changes.isHeard ? this.counts.get(question) : undefined;
    if (known !== undefined) {
      this.counts.delete(question);
      this.counts.set(question, known);
      if (this.now() < known.freshUntil) return known.answer as T;
    }
    const joined = this.running.get(question);
    const running = joined ?? this.begin(question, count);
    if (known === undefined || this.now() >= known.usableUntil) {
      const answer = this.waitFor(question, running, asker);
      return (await (joined === undefined ? answer : answer.catch(again))) as T;
    }
    running.waiting += 1;
    // An asker who was given the old answer need not hear that the new count failed; the next one will.
    const { counts } = this;
    running.answer.catch(() => counts.delete(question));
    return known.answer as T;
  }

  private async waitFor(question: string, running: Running, asker?: AbortSignal): Promise<unknown> {
    const all = this.running;
    running.waiting += 1;
    const leave = (): void => {
      running.waiting -= 1;
      if (running.waiting > 0) return;
      if (all.get(question) === running) all.delete(question);
      running.ending.abort();
    };
    if (asker?.aborted === true) leave();
    else asker?.addEventListener('abort', leave, { once: true });
    try {
      return await running.answer;
    } finally {
      asker?.removeEventListener('abort', leave);
    }
  }

  /** A running count is left to those who asked before the change. */
  private forgetOutdated(): void {
    const { version } = this.changes;
    if (version === this.countedVersion) return;
    this.countedVersion = version;
    this.counts = new Map();
    this.running = new Map();
  }

  private begin(question: string, count: (signal: AbortSignal) => Promise<unknown>): Running {
    const { counts, running: all } = this;
    const ending = new AbortController();
    const answer = this.take(question, () => count(ending.signal), counts).finally(() => {
      if (all.get(question) === running) all.delete(question);
    });
    const running: Running = { answer, waiting: 0, ending };
    all.set(question, running);
    return running;
  }

  private async take(
    question: string,
    count: () => Promise<unknown>,
    counts: Map<string, Count>,
  ): Promise<unknown> {
    const began = this.now();
    const answer = await count();
    const cost = this.now() - began;
    counts.delete(question);
    if (cost < QUICK_MS || !this.changes.isHeard) return answer;
    const age = Math.min(AGE_MAX_MS, cost * AGE_PER_COST);
    counts.set(question, {
      answer,
      freshUntil: this.now() + age,
      usableUntil: this.now() + age + AGE_MAX_MS,
    });
    const [oldest] = counts.keys();
    if (counts.size > QUESTIONS_MAX && oldest !== undefined) counts.delete(oldest);
    return answer;
  }
}
