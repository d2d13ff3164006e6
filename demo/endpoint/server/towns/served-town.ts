import type { Hono } from 'hono';
import type { Log } from '../../log/log.js';
import type { TownNumbers } from '../../watching/towns-metrics.js';
import { ApiError } from '../../words/errors.js';

/** `AwakeTown` is a town in service: it has connections, caches and timers. */
export interface AwakeTown {
  site: Hono;
  /** Whether it has work that can't wait for a request, such as forwarding. */
  isNeverIdle: boolean;
  /** `numbers` by which the town is watched. */
  numbers: () => Promise<TownNumbers>;
  /** Resolves when the upkeep of this hour is done. */
  upkept: Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds for which a request waits for its town: a migration may take longer. */
const WAKING_MS = 10_000;
/** Milliseconds for which a town that couldn't be opened is left alone. */
const FAILED_MS = 5_000;
const RETRY_AFTER = 10;

/** `Service` is one time of being awake. */
interface Service {
  opening: Promise<AwakeTown>;
  /** Undefined while it is being opened. */
  town?: AwakeTown;
  /** Requests that are being answered. */
  inHand: number;
  /** Called when the last of them is answered. */
  onQuiet: () => void;
}

/** `ServedTown` is one of a program's towns. Asleep, it keeps nothing in memory but this. */
export class ServedTown {
  #service: Service | null = null;
  #closing: Promise<void> = Promise.resolve();
  #isClosing = false;
  #lastNumbers: TownNumbers = [];
  #usedAt = -Infinity;
  #failedAt = -Infinity;

  /** @param open reads the town's files, and opens its database */
  constructor(
    readonly name: string,
    readonly hosts: readonly string[],
    private readonly open: () => Promise<AwakeTown>,
    private readonly log: Log,
  ) {}

  get isAwake(): boolean {
    return this.#service !== null;
  }

  /** Whether it has connections: also while it falls asleep. */
  get hasConnections(): boolean {
    return this.isAwake || this.#isClosing;
  }

  /** False once it could not be opened, until it can. */
  get isWell(): boolean {
    return this.#failedAt === -Infinity;
  }

  /** Milliseconds since its last request ended; 0 while it has one, is opened, or has work of its own. */
  get idleMs(): number {
    const { town, inHand } = this.#service ?? {};
    const isBusy = town === undefined || inHand !== 0 || town.isNeverIdle;
    return isBusy ? 0 : performance.now() - this.#usedAt;
  }

  /** `numbers` are its metrics; those of when it fell asleep, where it sleeps. */
  async numbers(): Promise<TownNumbers> {
    const town = this.#service?.town;
    return town === undefined ? this.#lastNumbers : await town.numbers();
  }

  /**
   * Works with the town, which is woken where it sleeps.
   * @throws ApiError 503 where it can't be opened, or not soon enough
   */
  async use<T>(work: (town: AwakeTown) => T | Promise<T>): Promise<T> {
    const service = (this.#service ??= this.#wake());
    service.inHand += 1;
    try {
      return await work(await soon(service.opening));
    } finally {
      service.inHand -= 1;
      this.#usedAt = performance.now();
      if (service.inHand === 0) service.onQuiet();
    }
  }

  /** Closes it once its requests are answered. Those that come meanwhile wake it again. */
  async sleep(): Promise<void> {
    const service = this.#service;
    this.#service = null;
    if (service !== null) this.#closing = this.#close(service);
    await this.#closing;
  }

  #wake(): Service {
    if (performance.now() - this.#failedAt < FAILED_MS) throw away();
    const service: Service = {
      opening: this.#closing.then(() => this.open()),
      inHand: 0,
      onQuiet: () => undefined,
    };
    service.opening = service.opening.then(
      (town) => {
        this.#failedAt = -Infinity;
        service.town = town;
        return town;
      },
      (error: Error) => {
        if (this.#service === service) this.#service = null;
        this.#failedAt = performance.now();
        this.#tell('not opened', error);
        throw away();
      },
    );
    return service;
  }

  async #close(service: Service): Promise<void> {
    this.#isClosing = true;
    try {
      const town = await service.opening;
      if (service.inHand > 0) await new Promise<void>((resolve) => (service.onQuiet = resolve));
      // `#lastNumbers`: whoever watches a town that sleeps must still hear of what is overdue there.
      this.#lastNumbers = await town.numbers().catch(() => []);
      await town.close();
    } catch (error) {
      this.#tell('not closed', error as Error);
    } finally {
      this.#isClosing = false;
    }
  }

  #tell(what: string, error: Error): void {
    const { code } = error as { code?: unknown };
    this.log(`town ${what}`, {
      town: this.name,
      error: error.name,
      ...(typeof code === 'string' && { code }),
    });
  }
}

const away = (): ApiError => new ApiError('unavailable', { retryAfter: RETRY_AFTER });

async function soon<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(away()), WAKING_MS);
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
