import { currentQueryClass, type QueryClassName } from './query-class.js';

/** Lower ranks go first where all classes share one connection. */
const RANKS: Readonly<Record<QueryClassName, number>> = {
  filing: 0,
  upkeep: 0,
  health: 0,
  desk: 1,
  reading: 1,
  counting: 2,
};

/**
 * After `counting` has run for some time, none begins for as long again: a statement of the embedded database holds
 * up the whole process, and anybody can ask for counts without end.
 */
const REST_PER_WORK = 1;

interface Waiting {
  name: QueryClassName;
  start: () => void;
}

/**
 * `ConnectionScheduler` gives the one connection to one piece of work at a time: `filing` goes first, `counting` goes
 * last and gets half of the time at most.
 */
export class ConnectionScheduler {
  #isTaken = false;
  #waiting: Waiting[] = [];
  /** No `counting` begins before this, by the process's own clock. */
  #countingFrom = 0;
  #timer: NodeJS.Timeout | undefined;

  /** @returns ends the turn @throws the signal's reason when the asker has gone */
  async take(): Promise<() => void> {
    const { name, signal } = currentQueryClass();
    signal?.throwIfAborted();
    if (this.#isTaken || !this.#mayBegin(name)) await this.#wait(name, signal);
    else this.#isTaken = true;
    const began = performance.now();
    return () => this.#end(name, began);
  }

  #mayBegin(name: QueryClassName): boolean {
    return name !== 'counting' || performance.now() >= this.#countingFrom;
  }

  async #wait(name: QueryClassName, signal: AbortSignal | undefined): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const waiting: Waiting = { name, start: resolve };
      this.#waiting.push(waiting);
      const leave = (): void => {
        const place = this.#waiting.indexOf(waiting);
        if (place < 0) return;
        this.#waiting.splice(place, 1);
        reject(signal!.reason as Error);
      };
      signal?.addEventListener('abort', leave, { once: true });
      waiting.start = () => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      if (!this.#isTaken) this.#rest();
    });
  }

  #end(name: QueryClassName, began: number): void {
    const now = performance.now();
    if (name === 'counting') this.#countingFrom = now + (now - began) * REST_PER_WORK;
    // Work that came in during the last statement is heard now, and may go first.
    if (this.#waiting.length > 0) setImmediate(() => this.#startNext());
    else this.#isTaken = false;
  }

  #startNext(): void {
    const ready = this.#waiting.filter(({ name }) => this.#mayBegin(name));
    const rank = Math.min(...ready.map(({ name }) => RANKS[name]));
    const next = ready.find(({ name }) => RANKS[name] === rank);
    if (next === undefined) {
      this.#isTaken = false;
      if (this.#waiting.length > 0) this.#rest();
      return;
    }
    this.#waiting.splice(this.#waiting.indexOf(next), 1);
    next.start();
  }

  /** Starts the waiting `counting` after its rest, unless other work has the connection then, which passes it on. */
  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        if (this.#isTaken) return;
        this.#isTaken = true;
        this.#startNext();
      },
      Math.ceil(this.#countingFrom - performance.now()),
    );
  }
}
