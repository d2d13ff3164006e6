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
  /** Senders of those who have a slot. */
  readonly #taken: string[] = [];
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
  async take({ from = '', network = from, signal }: Asker = {}): Promise<() => void> {
    if (signal?.aborted === true) throw busy(this.#options.retryAfter);
    this.assertRoom({ from, network });
    if (this.#taken.length < this.#options.atOnce) this.#taken.push(from);
    else {
      if (this.#isLineFull()) this.#yieldingTo(from, network)?.leave();
      await this.#wait(from, network, signal);
    }
    let isMine = true;
    return () => {
      if (!isMine) return;
      isMine = false;
      this.#taken.splice(this.#taken.indexOf(from), 1);
      this.#nextAfter(from, network)?.start();
    };
  }

  /** @throws ApiError 503 where `take` would refuse at once */
  assertRoom({ from = '', network = from }: Asker = {}): void {
    const { atOnce, perSender = Infinity, retryAfter } = this.#options;
    const own = this.#taken.filter((one) => one === from).length + (this.#waiting.get(from)?.size ?? 0);
    const isFull = this.#taken.length >= atOnce && this.#isLineFull();
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

  async #wait(from: string, network: string, signal: AbortSignal | undefined): Promise<void> {
    const { waitMs, retryAfter } = this.#options;
    await new Promise<void>((resolve, reject) => {
      const leave = (): void => {
        end();
        reject(busy(retryAfter));
      };
      // The slot is handed to the next in line directly, so that a newcomer can't take it in between.
      const start = (): void => {
        end();
        this.#taken.push(from);
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
