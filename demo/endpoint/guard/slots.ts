import { ApiError } from '../words/errors.js';

export interface SlotOptions {
  /** Pieces of work at one time. */
  atOnce: number;
  /** How many may wait besides. */
  waiting: number;
  /** How long they wait at most, in milliseconds. */
  waitMs: number;
  /** `Retry-After` for those who are turned away, in seconds. */
  retryAfter: number;
}

/** 503, in words: too many ask at once. */
export function busy(seconds: number): ApiError {
  return new ApiError('unavailable', { say: 'busy', values: { seconds }, retryAfter: seconds });
}

/** So much work of a kind at one time, so much waiting, and no more: the rest is turned away at once instead of piling up. */
export class Slots {
  readonly #options: SlotOptions;
  #taken = 0;
  readonly #waiting = new Set<() => void>();

  constructor(options: SlotOptions) {
    this.#options = options;
  }

  /**
   * Resolves when it is one's turn.
   * @returns gives the slot back; more than once does nothing
   * @throws ApiError 503 when too many wait, or it took too long, or nobody waits for it any more
   */
  async take(signal?: AbortSignal): Promise<() => void> {
    const { atOnce, waiting, retryAfter } = this.#options;
    if (signal?.aborted === true) throw busy(retryAfter);
    if (this.#taken >= atOnce) {
      if (this.#waiting.size >= waiting) throw busy(retryAfter);
      await this.#wait(signal);
    } else this.#taken += 1;
    let isMine = true;
    return () => {
      if (!isMine) return;
      isMine = false;
      const [next] = this.#waiting;
      // The slot is handed to the next in line directly, so that a newcomer can't take it in between.
      if (next === undefined) this.#taken -= 1;
      else next();
    };
  }

  /** @throws ApiError 503 where `take` would be turned away at once */
  assertRoom(): void {
    const { atOnce, waiting, retryAfter } = this.#options;
    if (this.#taken >= atOnce && this.#waiting.size >= waiting) throw busy(retryAfter);
  }

  async run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const release = await this.take(signal);
    try {
      return await work();
    } finally {
      release();
    }
  }

  async #wait(signal: AbortSignal | undefined): Promise<void> {
    const { waitMs, retryAfter } = this.#options;
    await new Promise<void>((resolve, reject) => {
      const leave = (): void => {
        end();
        reject(busy(retryAfter));
      };
      const start = (): void => {
        end();
        resolve();
      };
      const timer = setTimeout(leave, waitMs);
      const end = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(start);
        signal?.removeEventListener('abort', leave);
      };
      this.#waiting.add(start);
      signal?.addEventListener('abort', leave, { once: true });
    });
  }
}
