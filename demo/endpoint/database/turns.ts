import { currentPurpose, type PurposeName } from './purpose.js';

/** Who comes first where there is one connection for all. */
const RANKS: Readonly<Record<PurposeName, number>> = { filing: 0, upkeep: 0, reading: 1, counting: 2 };

interface Waiting {
  rank: number;
  start: () => void;
}

/** Gives one thing to one at a time: to what a report depends on first, to what counts over many reports last. */
export class Turns {
  #isTaken = false;
  #waiting: Waiting[] = [];

  /** @returns ends the turn @throws the signal's reason when nobody waits for it any more */
  async take(): Promise<() => void> {
    const { name, signal } = currentPurpose();
    signal?.throwIfAborted();
    if (this.#isTaken) await this.#wait(RANKS[name], signal);
    this.#isTaken = true;
    return () => this.#end();
  }

  async #wait(rank: number, signal: AbortSignal | undefined): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const waiting: Waiting = { rank, start: resolve };
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
    });
  }

  #end(): void {
    if (this.#waiting.length === 0) {
      this.#isTaken = false;
      return;
    }
    // A statement holds up the whole process: between two of them, whoever came meanwhile must be heard, and may go first.
    setImmediate(() => this.#startNext());
  }

  #startNext(): void {
    let first = 0;
    this.#waiting.forEach(({ rank }, place) => {
      if (rank < this.#waiting[first]!.rank) first = place;
    });
    const [next] = this.#waiting.splice(first, 1);
    if (next === undefined) this.#isTaken = false;
    else next.start();
  }
}
