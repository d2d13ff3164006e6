import { ApiError } from '../words/errors.js';

/** Bodies that one holder may send at the same time: retries after a lost connection, and a queue of replies. */
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
/** All senders without a challenge, a key or a code count as one holder together, so that they push out nobody who has one. */
const STRANGERS = '';

/** One body's place among those being read. */
export interface BodySlot {
  /** Aborted, with the answer as its reason, when the place is taken away. */
  signal: AbortSignal;
  progress(bytes: number): void;
  /** The body is whole: it no longer counts against its holder. */
  finish(): void;
  leave(): void;
}

/** For a body that has no place: its words are read, and its files thrown away. */
export function withoutPlace(reason: unknown): BodySlot {
  const nothing = (): void => undefined;
  return { signal: AbortSignal.abort(reason), progress: nothing, finish: nothing, leave: nothing };
}

interface Taken extends BodySlot {
  holder: string;
  /** Bodies that its holder began in the last minutes, beyond the free ones. */
  excess: number;
  since: number;
  bytes: number;
  end(reason: ApiError): void;
}

/**
 * Few bodies are read at once. Where all places are taken, a newcomer gets the place of the holder who began the most bodies lately and finished none of them:
 * otherwise somebody could solve one challenge and occupy all places with bodies that begin and never end. If nobody has begun more than
 * the newcomer, the slowest body past its grace gives way, so that one which trickles can't keep out one that moves.
 */
export class BodySlots {
  readonly #max: number;
  readonly #perHolder: number;
  readonly #taken = new Set<Taken>();
  readonly #begun = new Map<string, { since: number; count: number }>();

  /** @param perHolder more at the same time are ended where a holder begins one more */
  constructor(max: number, perHolder = PER_HOLDER) {
    this.#max = max;
    this.#perHolder = perHolder;
  }

  /**
   * @param holder what the body is read for: a solved challenge, a key, a code; null for whoever has none. Kept for minutes
   * @throws ApiError 503 where all places are taken and none may be taken away for this one
   */
  enter(holder: string | null): BodySlot {
    const name = holder ?? STRANGERS;
    const own = [...this.#taken].filter((one) => one.holder === name);
    if (own.length >= this.#perHolder) own[0]!.end(new ApiError('in-progress', { retryAfter: RETRY_AFTER }));
    const begun = this.#begin(name);
    const excess = Math.max(0, begun.count - BEGUN_FREE);
    if (this.#taken.size >= this.#max) {
      const busy = new ApiError('unavailable', { say: 'files-busy', retryAfter: RETRY_AFTER });
      const leaving = this.#mostExcessiveAbove(excess) ?? this.#slowest(name, excess);
      if (leaving === undefined) throw busy;
      leaving.end(busy);
    }
    return this.#take(name, excess, begun);
  }

  /** Counts how many it began in the window and did not finish, this one included. */
  #begin(holder: string): { count: number } {
    const now = performance.now();
    const known = this.#begun.get(holder);
    const entry = known !== undefined && now - known.since < WINDOW_MS ? known : { since: now, count: 0 };
    entry.count += 1;
    this.#begun.delete(holder);
    this.#begun.set(holder, entry);
    if (this.#begun.size > HOLDERS_MAX) this.#begun.delete(this.#begun.keys().next().value!);
    return entry;
  }

  #take(holder: string, excess: number, begun: { count: number }): BodySlot {
    const controller = new AbortController();
    const end = (reason: ApiError): void => {
      slot.leave();
      controller.abort(reason);
    };
    const silence = setTimeout(() => end(new ApiError('bad-request', { say: 'malformed-form' })), SILENCE_MS);
    const slot: Taken = {
      holder,
      excess,
      since: performance.now(),
      bytes: 0,
      signal: controller.signal,
      end,
      progress(bytes) {
        slot.bytes += bytes;
        if (!controller.signal.aborted) silence.refresh();
      },
      finish: () => {
        begun.count = Math.max(0, begun.count - 1);
      },
      leave: () => {
        clearTimeout(silence);
        this.#taken.delete(slot);
      },
    };
    this.#taken.add(slot);
    return slot;
  }

  #mostExcessiveAbove(excess: number): Taken | undefined {
    return [...this.#taken].filter((one) => one.excess > excess).sort((a, b) => b.excess - a.excess)[0];
  }

  /** The slowest body past its grace, of the newcomer's holder or one who has begun at least as many. */
  #slowest(holder: string, excess: number): Taken | undefined {
    const now = performance.now();
    const rate = (one: Taken): number => one.bytes / (now - one.since);
    return [...this.#taken]
      .filter((one) => (one.excess >= excess || one.holder === holder) && now - one.since > GRACE_MS)
      .sort((a, b) => rate(a) - rate(b))[0];
  }
}
