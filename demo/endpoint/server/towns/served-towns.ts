import type { Log } from '../../log/log.js';
import { busy } from '../../limits/slots.js';
import type { ServedTown } from './served-town.js';

export interface TownsOptions {
  /** Towns that may be awake at one time. */
  awakeMax: number;
  /** Milliseconds after its last request until a town sleeps. */
  idleMs?: number;
  /** Milliseconds between looks at the towns' upkeep. */
  roundMs?: number;
  log: Log;
}

const IDLE_MS = 10 * 60_000;
const ROUND_MS = 3_600_000;
const SWEEP_MS = 60_000;
const RETRY_AFTER = 5;

/**
 * `ServedTowns` wakes a town for a request, and each town once an hour for its upkeep; it puts to sleep those that
 * nobody uses, and where too many are awake, the one that was longest unused.
 */
export class ServedTowns {
  readonly #byHost: ReadonlyMap<string, ServedTown>;
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #idleMs: number;
  #round: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor(
    readonly all: readonly ServedTown[],
    private readonly options: TownsOptions,
  ) {
    this.#idleMs = options.idleMs ?? IDLE_MS;
    this.#byHost = new Map(all.flatMap((town) => town.hosts.map((host) => [host, town] as const)));
  }

  /** The town whose host that is, as a URL has it; a dot at its end means the same. */
  at(host: string): ServedTown | undefined {
    return this.#byHost.get(host.replace(/\.$/, ''));
  }

  /** Begins the rounds, the first one now. */
  start(): void {
    const again = (ms: number, work: () => void): void => {
      this.#timers.push(setInterval(work, ms).unref());
    };
    again(this.options.roundMs ?? ROUND_MS, () => this.#goRound());
    again(Math.min(SWEEP_MS, this.#idleMs), () => void this.sweep());
    this.#goRound();
  }

  /** Works with a town. @throws ApiError 503 where it can't be opened, or as many as may be are busy */
  async use<T>(town: ServedTown, work: Parameters<typeof town.use<T>>[0]): Promise<T> {
    // Looked at once more after each wait, so that towns which are woken together don't get the same room.
    while (!town.isAwake && this.#isFull()) await this.#makeRoom();
    return await town.use(work);
  }

  /** Resolves when each town's upkeep has had its turn, or has failed: one town's failure is no other's. */
  async round(): Promise<void> {
    for (const town of this.all) {
      if (this.#isClosed) return;
      await this.use(town, ({ upkept }) => upkept).catch((error: Error) =>
        this.options.log('town without upkeep', { town: town.name, error: error.name }),
      );
    }
  }

  /** Puts to sleep the towns that nobody uses. */
  async sweep(): Promise<void> {
    const idle = this.all.filter(({ idleMs }) => idleMs >= this.#idleMs);
    await Promise.all(idle.map((town) => town.sleep()));
  }

  /** Closes all towns. Stop taking requests before. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#timers.forEach((timer) => clearInterval(timer));
    await this.#round;
    await Promise.all(this.all.map((town) => town.sleep()));
  }

  #goRound(): void {
    this.#round = this.#round.then(() => this.round());
  }

  #isFull(): boolean {
    return this.all.filter(({ hasConnections }) => hasConnections).length >= this.options.awakeMax;
  }

  /** @throws ApiError 503 where all that are awake are busy */
  async #makeRoom(): Promise<void> {
    const idle = this.all.filter(({ idleMs }) => idleMs > 0);
    const [longest] = idle.sort((a, b) => b.idleMs - a.idleMs);
    const leaving = longest ?? this.all.find(({ isAwake, hasConnections }) => hasConnections && !isAwake);
    if (leaving === undefined) throw busy(RETRY_AFTER);
    await leaving.sleep();
  }
}
