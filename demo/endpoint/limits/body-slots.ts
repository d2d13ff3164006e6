import { ApiError } from '../words/errors.js';

/** Bodies that one holder may send at the same time: retries after a lost connection, and a queue of replies. */
const PER_HOLDER = 8;
/** A body that brings nothing for so long is given up. A phone on 2G is slow, but not silent. */
const SILENCE_MS = 30_000;
/** Before this nobody can tell a slow line from a body that only holds a place. */
const GRACE_MS = 10_000;
const RETRY_AFTER = 10;
/** Bodies that one holder or sender began are counted for so long. */
const WINDOW_MS = 10 * 60_000;
/** A photo, and once more after a lost line. */
const BEGUN_FREE = 2;
/** Holders and senders remembered at most; the oldest go first, so that a flood of them can't fill the memory. */
const NAMES_MAX = 10_000;
/** All without a challenge, a key or a code count as one holder together, so that they push out nobody who has one. */
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

interface Begun {
  since: number;
  count: number;
}

interface Asking {
  holder: string;
  sender: string;
  /** Bodies that its holder began in the last minutes, beyond the free ones. */
  ofHolder: number;
  /** The same of its sender. */
  ofSender: number;
}

interface Taken extends BodySlot, Asking {
  since: number;
  bytes: number;
  end(reason: ApiError): void;
}

/** Of one sender, holders are told apart; before others it answers for all of them, or a few challenges more would hold all places. */
function excess(one: Asking, other: Asking): number {
  return one.sender === other.sender ? one.ofHolder : Math.max(one.ofHolder, one.ofSender);
}

/**
 * Few bodies are read at once. Where all places are taken, a newcomer gets the place of the holder or sender who began the most bodies lately and finished none of them:
 * otherwise somebody could solve one challenge and occupy all places with bodies that begin and never end. If nobody has begun more than
 * the newcomer, the slowest body past its grace gives way, so that one which trickles can't keep out one that moves.
 */
export class BodySlots {
  readonly #max: number;
  readonly #perHolder: number;
  readonly #taken = new Set<Taken>();
  readonly #begun = new Map<string, Begun>();

  /** @param perHolder more at the same time are ended where a holder begins one more */
  constructor(max: number, perHolder = PER_HOLDER) {
    this.#max = max;
    this.#perHolder = perHolder;
  }

  /**
   * @param holder what the body is read for: a solved challenge, a key, a code; null for whoever has none. Kept for minutes
   * @param sender whom it counts against besides (`senderOf`)
   * @throws ApiError 503 where all places are taken and none may be taken away for this one
   */
  enter(holder: string | null, sender = holder ?? STRANGERS): BodySlot {
    const name = holder ?? STRANGERS;
    const own = [...this.#taken].filter((one) => one.holder === name);
    if (own.length >= this.#perHolder) own[0]!.end(new ApiError('in-progress', { retryAfter: RETRY_AFTER }));
    const begun = [this.#begin(`holder ${name}`), this.#begin(`sender ${sender}`)] as const;
    const [ofHolder, ofSender] = begun.map(({ count }) => Math.max(0, count - BEGUN_FREE)) as [
      number,
      number,
    ];
    const newcomer = { holder: name, sender, ofHolder, ofSender };
    if (this.#taken.size >= this.#max) {
      const busy = new ApiError('unavailable', { say: 'files-busy', retryAfter: RETRY_AFTER });
      const leaving = this.#mostExcessiveAbove(newcomer) ?? this.#slowest(newcomer);
      if (leaving === undefined) throw busy;
      leaving.end(busy);
    }
    return this.#take(newcomer, begun);
  }

  /** Counts how many it began in the window and did not finish, this one included. */
  #begin(name: string): Begun {
    const now = performance.now();
    const known = this.#begun.get(name);
    const entry = known !== undefined && now - known.since < WINDOW_MS ? known : { since: now, count: 0 };
    entry.count += 1;
    this.#begun.delete(name);
    this.#begun.set(name, entry);
    if (this.#begun.size > NAMES_MAX) this.#begun.delete(this.#begun.keys().next().value!);
    return entry;
  }

  #take(newcomer: Asking, begun: readonly Begun[]): BodySlot {
    const controller = new AbortController();
    const end = (reason: ApiError): void => {
      slot.leave();
      controller.abort(reason);
    };
    const silence = setTimeout(() => end(new ApiError('bad-request', { say: 'malformed-form' })), SILENCE_MS);
    const slot: Taken = {
      ...newcomer,
      since: performance.now(),
      bytes: 0,
      signal: controller.signal,
      end,
      progress(bytes) {
        slot.bytes += bytes;
        if (!controller.signal.aborted) silence.refresh();
      },
      finish: () => {
        for (const one of begun) one.count = Math.max(0, one.count - 1);
      },
      leave: () => {
        clearTimeout(silence);
        this.#taken.delete(slot);
      },
    };
    this.#taken.add(slot);
    return slot;
  }

  #mostExcessiveAbove(newcomer: Asking): Taken | undefined {
    return [...this.#taken]
      .filter((one) => excess(one, newcomer) > excess(newcomer, one))
      .sort((a, b) => excess(b, newcomer) - excess(a, newcomer))[0];
  }

  /** The slowest body past its grace, of the newcomer's holder or one who has begun at least as many. */
  #slowest(newcomer: Asking): Taken | undefined {
    const now = performance.now();
    const rate = (one: Taken): number => one.bytes / (now - one.since);
    const mayStay = (one: Taken): boolean =>
      one.holder !== newcomer.holder && excess(one, newcomer) < excess(newcomer, one);
    return [...this.#taken]
      .filter((one) => !mayStay(one) && now - one.since > GRACE_MS)
      .sort((a, b) => rate(a) - rate(b))[0];
  }
}
