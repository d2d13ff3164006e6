/** `TurnTimeoutError`: the task waited longer than `timeoutMs` for its turn. */
export class TurnTimeoutError extends Error {
  override readonly name = 'TurnTimeoutError';
}

/** Runs the tasks of one name one after another, tasks of different names side by side. */
export class KeyedQueue {
  readonly #last = new Map<string, Promise<unknown>>();

  /**
   * @param timeoutMs longest wait for the turn, in milliseconds; the task itself has no limit
   * @throws TurnTimeoutError when the turn didn't come; the task then never runs
   */
  async run<T>(name: string, timeoutMs: number, task: () => Promise<T>): Promise<T> {
    const before = this.#last.get(name) ?? Promise.resolve();
    let finish!: () => void;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    // The next task waits for all before it, also when this one gives up.
    const mine = before.then(() => finished);
    this.#last.set(name, mine);
    void mine.then(() => this.#last.get(name) === mine && this.#last.delete(name));
    try {
      await turn(before, timeoutMs);
      return await task();
    } finally {
      finish();
    }
  }
}

async function turn(before: Promise<unknown>, timeoutMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TurnTimeoutError()), timeoutMs);
  });
  try {
    await Promise.race([before, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
