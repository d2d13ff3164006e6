import { ApiError } from '../words/errors.js';

/** Who paid for one body, or holds one code, may have so many on their way: retries after a lost line, and a queue of replies. */
const PER_HOLDER = 8;
/** A body that brings nothing for so long is given up. A phone on 2G is slow, but not silent. */
const SILENCE_MS = 30_000;
/** Before this nobody can tell a slow line from a body that only holds a place. */
const GRACE_MS = 10_000;
const RETRY_AFTER = 10;
/** Bodies that one holder began are counted for so long. */
const WINDOW_MS = 10 * 60_000;
/** A photo, and once more after a lost line. */
const BEGUN_FREE = 2;
/** Holders remembered at most; the oldest go first, so that a flood of them can't fill the memory. */
const HOLDERS_MAX = 10_000;
/** Whoever has nothing to show for a body: together they are one holder, and none of those who have. */
const STRANGERS = '';

/** One body's place among those being read. */
export interface BodySlot {
  /** Aborted, with the answer as its reason, when the place is taken away. */
  signal: AbortSignal;
  progress(bytes: number): void;
  leave(): void;
}

interface Taken extends BodySlot {
  holder: string;
  /** What its holder began lately, beyond what everybody may. */
  worn: number;
  since: number;
  bytes: number;
  end(reason: ApiError): void;
}

/**
 * Few bodies are read at once. Where all places are taken, those make room whose holder began the most lately: a challenge
 * that is solved once must not hold places for ever by bodies that begin and never end. Among equals it is the slowest of those
 * past their grace, so that bodies which trickle to hold a place never keep out one that moves.
 */
export class BodySlots {
  readonly #max: number;
  readonly #taken = new Set<Taken>();
  readonly #begun = new Map<string, { since: number; count: number }>();

  constructor(max: number) {
    this.#max = max;
  }

  /**
   * @param holder what the body is read for: a solved challenge, a key, a code; null for whoever has none. Kept for minutes
   * @throws ApiError 503 where all places are taken by bodies that have as much right to theirs
   */
  enter(holder: string | null): BodySlot {
    const name = holder ?? STRANGERS;
    const own = [...this.#taken].filter((one) => one.holder === name);
    if (own.length >= PER_HOLDER) own[0]!.end(new ApiError('in-progress', { retryAfter: RETRY_AFTER }));
    const worn = Math.max(0, this.#begin(name) - BEGUN_FREE);
    if (this.#taken.size >= this.#max) {
      const busy = new ApiError('unavailable', { say: 'files-busy', retryAfter: RETRY_AFTER });
      const leaving = this.#moreWornThan(worn) ?? this.#slowest(worn);
      if (leaving === undefined) throw busy;
      leaving.end(busy);
    }
    return this.#take(name, worn);
  }

  /** @returns how many it began in the window, this one included */
  #begin(holder: string): number {
    const now = performance.now();
    const known = this.#begun.get(holder);
    const entry = known !== undefined && now - known.since < WINDOW_MS ? known : { since: now, count: 0 };
    entry.count += 1;
    this.#begun.delete(holder);
    this.#begun.set(holder, entry);
    if (this.#begun.size > HOLDERS_MAX) this.#begun.delete(this.#begun.keys().next().value!);
    return entry.count;
  }

  #take(holder: string, worn: number): BodySlot {
    const controller = new AbortController();
    const end = (reason: ApiError): void => {
      slot.leave();
      controller.abort(reason);
    };
    const silence = setTimeout(() => end(new ApiError('bad-request', { say: 'malformed-form' })), SILENCE_MS);
    const slot: Taken = {
      holder,
      worn,
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

  #moreWornThan(worn: number): Taken | undefined {
    return [...this.#taken].filter((one) => one.worn > worn).sort((a, b) => b.worn - a.worn)[0];
  }

  /** Of those that are not less worn than who comes. */
  #slowest(worn: number): Taken | undefined {
    const now = performance.now();
    const rate = (one: Taken): number => one.bytes / (now - one.since);
    return [...this.#taken]
      .filter((one) => one.worn >= worn && now - one.since > GRACE_MS)
      .sort((a, b) => rate(a) - rate(b))[0];
  }
}
