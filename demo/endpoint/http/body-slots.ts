import { ApiError } from '../words/errors.js';

/** Who paid for one body, or holds one code, may have so many on their way: retries after a lost line, and a queue of replies. */
const PER_HOLDER = 8;
/** A body that brings nothing for so long is given up. A phone on 2G is slow, but not silent. */
const SILENCE_MS = 30_000;
/** Before this nobody can tell a slow line from a body that only holds a place. */
const GRACE_MS = 10_000;
const RETRY_AFTER = 10;

/** One body's place among those being read. */
export interface BodySlot {
  /** Aborted, with the answer as its reason, when the place is taken away. */
  signal: AbortSignal;
  progress(bytes: number): void;
  leave(): void;
}

interface Taken extends BodySlot {
  holder: string;
  since: number;
  bytes: number;
  end(reason: ApiError): void;
}

/**
 * Few bodies are read at once. Where all places are taken, the slowest of those past their grace makes room, so that bodies
 * which trickle to hold a place never keep out one that moves.
 */
export class BodySlots {
  readonly #max: number;
  readonly #taken = new Set<Taken>();

  constructor(max: number) {
    this.#max = max;
  }

  /**
   * @param holder what the body is read for: a solved challenge, a key, a code. Never kept longer than the body.
   * @throws ApiError 503 where all places are taken by bodies that move
   */
  enter(holder: string): BodySlot {
    const own = [...this.#taken].filter((one) => one.holder === holder);
    if (own.length >= PER_HOLDER) own[0]!.end(new ApiError('in-progress', { retryAfter: RETRY_AFTER }));
    if (this.#taken.size >= this.#max) {
      const slowest = this.#slowest();
      if (slowest === undefined)
        throw new ApiError('unavailable', { say: 'files-busy', retryAfter: RETRY_AFTER });
      slowest.end(new ApiError('unavailable', { say: 'files-busy', retryAfter: RETRY_AFTER }));
    }
    return this.#take(holder);
  }

  #take(holder: string): BodySlot {
    const controller = new AbortController();
    const end = (reason: ApiError): void => {
      slot.leave();
      controller.abort(reason);
    };
    const silence = setTimeout(() => end(new ApiError('bad-request', { say: 'malformed-form' })), SILENCE_MS);
    const slot: Taken = {
      holder,
      since: performance.now(),
      bytes: 0,
      signal: controller.signal,
      end,
      progress(bytes) {
        slot.bytes += bytes;
        silence.refresh();
      },
      leave: () => {
        clearTimeout(silence);
        this.#taken.delete(slot);
      },
    };
    this.#taken.add(slot);
    return slot;
  }

  #slowest(): Taken | undefined {
    const now = performance.now();
    const rate = (one: Taken): number => one.bytes / (now - one.since);
    return [...this.#taken].filter((one) => now - one.since > GRACE_MS).sort((a, b) => rate(a) - rate(b))[0];
  }
}
