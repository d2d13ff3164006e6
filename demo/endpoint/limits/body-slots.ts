import { ApiError } from '../words/errors.js';

/** Bodies that one holder may send at the same time: retries after a lost connection, and a queue of replies. */
const PER_HOLDER = 8;
/** A body that brings nothing for so long is given up. A phone on 2G is slow, but not silent. */
const SILENCE_MS = 30_000;
/** Time before which a slow line can't be told from a body that only holds a place. */
const GRACE_MS = 10_000;
const RETRY_AFTER = 10;
/** The time for which begun bodies count against their holder and sender. */
const WINDOW_MS = 10 * 60_000;
/** A photo, and once more after a lost line. */
const BEGUN_FREE = 2;
/** Holders and senders remembered at most; the oldest go first, so that a flood of them can't fill the memory. */
const NAMES_MAX = 10_000;
/** All bodies without a challenge, a key or a code share one holder, so that they push out no body that has one. */
const STRANGERS = '';

/** `BodySlot` is one body's place among those being read. */
export interface BodySlot {
  /** Aborted, with the answer as its reason, when the place is taken away. */
  signal: AbortSignal;
  progress(bytes: number): void;
  /** Called once the body is whole: it no longer counts against its holder. */
  finish(): void;
  leave(): void;
}

/** The slot of a body without a place: its words are read, and its files thrown away. */
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
  /** Bodies that the holder began in the last minutes, beyond the free ones. */
  ofHolder: number;
  /** Bodies that the sender began in the last minutes, beyond the free ones. */
  ofSender: number;
}

interface Taken extends BodySlot, Asking {
  since: number;
  bytes: number;
  end(reason: ApiError): void;
}

/**
 * Among bodies of one sender the holder's own count decides; against others the sender's counts too, or a few more
 * challenges would hold all places.
 */
function excess(one: Asking, other: Asking): number {
  return one.sender === other.sender ? one.ofHolder : Math.max(one.ofHolder, one.ofSender);
}

/**
 * `BodySlots` bounds the bodies read at once. Where all places are taken, a newcomer gets the place of the holder or
 * sender who lately began the most bodies and finished none of them: otherwise one solved challenge could occupy all
 * places with bodies that never end. If none has begun more than the newcomer, the slowest body past its grace gives
 * way, so that a trickle can't keep out a body that moves.
 */
export class BodySlots {
  readonly #max: number;
  readonly #perHolder: number;
  readonly #taken = new Set<Taken>();
  readonly #begun = new Map<string, Begun>();

  /** @param perHolder above this a holder's new body ends an older one */
  constructor(max: number, perHolder = PER_HOLDER) {
    this.#max = max;
    this.#perHolder = perHolder;
  }

  /**
   * @param holder the challenge, key or code that the body is read for, kept for minutes; null for none
   * @param sender whom the body counts against besides (`senderOf`)
   * @throws ApiError 503 where all places are taken and none may be taken away for this body
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

  /** Counts the bodies that a name began in the window and didn't finish, this one included. */
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
