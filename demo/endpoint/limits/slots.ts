import { ApiError } from '../words/errors.js';

export interface SlotOptions {
  /** Pieces of work at one time. */
  atOnce: number;
  /** The most of these, and of the waiting, that one sender may have; default all. */
  perSender?: number;
  /** How many more may wait. */
  waiting: number;
  /** The longest wait, in milliseconds. */
  waitMs: number;
  /**
   * After so many milliseconds a slot of whoever has several goes to a newcomer with fewer, where all are taken and
   * `Asker.giveUp` can end it; default never.
   */
  heldMs?: number;
  /** `Retry-After` of a refusal, in seconds. */
  retryAfter: number;
}

/** `Asker` is the client that wants a slot. */
export interface Asker {
  /** The sender whom the slot counts against (`senderOf`); all unnamed ones count as one. */
  from?: string;
  /** The network that senders near it share (`networkOf`); the sender itself by default. */
  network?: string;
  /** Aborted when the asker has gone. */
  signal?: AbortSignal | undefined;
  /** Called where the slot must go to somebody else: ends the work and gives it back. */
  giveUp?: () => void;
}

/** 503, in words: too many ask at once. @param cause what had too much to do, where it is known */
export function busy(seconds: number, cause?: Error): ApiError {
  return new ApiError('unavailable', {
    say: 'busy',
    values: { seconds },
    retryAfter: seconds,
    ...(cause !== undefined && { cause }),
  });
}

interface Taken extends Pick<Asker, 'giveUp'> {
  from: string;
  network: string;
  /** Of `performance.now()`. */
  since: number;
}

interface Waiting {
  network: string;
  start(): void;
  leave(): void;
}

type Groups = ReadonlyMap<string, ReadonlySet<Waiting>>;

/** The last waiting work of the group with the most, if the newcomer's own group stays below that. */
function yielding(groups: Groups, newcomer: string): Waiting | undefined {
  const own = groups.get(newcomer)?.size ?? 0;
  const [most] = [...groups.values()].sort((a, b) => b.size - a.size);
  return most !== undefined && most.size > own + 1 ? [...most].at(-1) : undefined;
}

/**
 * `Slots` bounds how much work of a kind runs and waits; further work is refused at once instead of piling up.
 * Waiting senders are served in turn; where the queue is full, the sender with the most waiting makes room for one
 * with fewer, and where each has as few, the network with the most.
 */
export class Slots {
  readonly #options: SlotOptions;
  readonly #taken = new Set<Taken>();
  /** Waiting work by sender, the next sender first; no set is empty. */
  readonly #waiting = new Map<string, Set<Waiting>>();

  constructor(options: SlotOptions) {
    this.#options = options;
  }

  /**
   * Resolves when a slot is free.
   * @returns gives the slot back; a second call does nothing
   * @throws ApiError 503 when too many wait, the wait was too long, or the asker has gone
   */
  async take({ from = '', network = from, signal, giveUp }: Asker = {}): Promise<() => void> {
    if (signal?.aborted === true) throw busy(this.#options.retryAfter);
    this.assertRoom({ from, network });
    const mine: Taken = { from, network, since: performance.now(), ...(giveUp && { giveUp }) };
    if (this.#taken.size < this.#options.atOnce) this.#taken.add(mine);
    else {
      if (this.#isLineFull()) this.#yieldingTo(from, network)?.leave();
      const turn = this.#wait(mine, signal);
      this.#heldTooLong(from, network)?.giveUp?.();
      await turn;
    }
    return () => {
      if (this.#taken.delete(mine)) this.#nextAfter(from, network)?.start();
    };
  }

  /** @throws ApiError 503 where `take` would refuse at once */
  assertRoom({ from = '', network = from }: Asker = {}): void {
    const { atOnce, perSender = Infinity, retryAfter } = this.#options;
    const own = this.#takenBy('from', from) + (this.#waiting.get(from)?.size ?? 0);
    const isFull = this.#taken.size >= atOnce && this.#isLineFull();
    if (own >= perSender || (isFull && this.#yieldingTo(from, network) === undefined)) throw busy(retryAfter);
  }

  async run<T>(work: () => Promise<T>, asker?: Asker): Promise<T> {
    const release = await this.take(asker);
    try {
      return await work();
    } finally {
      release();
    }
  }

  /** The next in line, after the network that just had a slot was moved to the end, its sender last of all. */
  #nextAfter(from: string, network: string): Waiting | undefined {
    const near = [...this.#waiting].filter(([, own]) => [...own].some((one) => one.network === network));
    near.sort(([one], [other]) => Number(one === from) - Number(other === from));
    for (const [name, own] of near) {
      this.#waiting.delete(name);
      this.#waiting.set(name, own);
    }
    const [first] = this.#waiting.values();
    return first?.values().next().value;
  }

  #takenBy(group: 'from' | 'network', name: string): number {
    return [...this.#taken].filter((one) => one[group] === name).length;
  }

  /** The oldest slot of the sender with the most, or else of the network, of those that others may have by now. */
  #heldTooLong(from: string, network: string): Taken | undefined {
    const { heldMs = Infinity } = this.#options;
    const held = [...this.#taken].filter((one) => one.giveUp && performance.now() - one.since >= heldMs);
    const most = (group: 'from' | 'network', own: string): Taken | undefined => {
      const few = this.#takenBy(group, own) + 1;
      const [first] = held.sort((a, b) => this.#takenBy(group, b[group]) - this.#takenBy(group, a[group]));
      return first !== undefined && this.#takenBy(group, first[group]) > few ? first : undefined;
    };
    return most('from', from) ?? most('network', network);
  }

  #isLineFull(): boolean {
    const count = [...this.#waiting.values()].reduce((sum, { size }) => sum + size, 0);
    return count >= this.#options.waiting;
  }

  #yieldingTo(from: string, network: string): Waiting | undefined {
    const ofNetworks = new Map<string, Set<Waiting>>();
    for (const one of [...this.#waiting.values()].flatMap((own) => [...own]))
      ofNetworks.set(one.network, (ofNetworks.get(one.network) ?? new Set()).add(one));
    return yielding(this.#waiting, from) ?? yielding(ofNetworks, network);
  }

  async #wait(mine: Taken, signal: AbortSignal | undefined): Promise<void> {
    const { from, network } = mine;
    const { waitMs, retryAfter } = this.#options;
    await new Promise<void>((resolve, reject) => {
      const leave = (): void => {
        end();
        reject(busy(retryAfter));
      };
      // The slot is handed to the next in line directly, so that a newcomer can't take it in between.
      const start = (): void => {
        end();
        mine.since = performance.now();
        this.#taken.add(mine);
        resolve();
      };
      const one = { network, start, leave };
      const timer = setTimeout(leave, waitMs);
      const own = this.#waiting.get(from) ?? new Set<Waiting>();
      const end = (): void => {
        clearTimeout(timer);
        own.delete(one);
        if (own.size === 0) this.#waiting.delete(from);
        signal?.removeEventListener('abort', leave);
      };
      this.#waiting.set(from, own.add(one));
      signal?.addEventListener('abort', leave, { once: true });
    });
  }
}
