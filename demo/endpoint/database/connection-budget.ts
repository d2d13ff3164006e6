import type pg from 'pg';
import { Slots } from '../limits/slots.js';
import { untilGone } from './server/server-pool.js';

/** `TownConnections` is one town's part of a `ConnectionBudget`. */
export interface TownConnections {
  /**
   * Resolves when one more connection may be in use.
   * @throws ApiError 503 where too many wait, or for too long
   */
  take(): Promise<Place>;
  /** Ends a pool. */
  end(pool: pg.Pool): Promise<void>;
}

/** `Place` is permission to use one connection at a time. */
export interface Place {
  /** Idle connections of other pools make room for it. @throws the driver's error */
  connect(pool: pg.Pool): Promise<pg.PoolClient>;
  /** Gives the place back, once its client is released. */
  release(): void;
}

/** `Leaving` are connections that their pool has forgotten, and their server not yet. */
interface Leaving {
  count: number;
  gone: Promise<void>;
}

/** Milliseconds that a query waits for its place; as long as it would for a connection. */
const WAIT_MS = 5_000;
const WAITING_MAX = 1_000;
const RETRY_AFTER = 5;

/**
 * `sharesOf` divides all connections: a town in service has one by which it listens and one by which it cancels
 * statements and proves that it hears, and where a town reads from a replica, one more that cancels there; the rest is
 * for statements.
 */
export function sharesOf(
  connections: number,
  { hasReplica }: { hasReplica: boolean },
): { awakeMax: number; pooled: number } {
  const own = hasReplica ? 3 : 2;
  const awakeMax = Math.floor(connections / (own + 1));
  return { awakeMax, pooled: connections - own * awakeMax };
}

/** `spare`: idle connections that nobody has asked for; pg hands them out a tick later. */
const spare = ({ idleCount, waitingCount }: pg.Pool): number => idleCount - waitingCount;

/**
 * `ConnectionBudget` bounds the connections that all towns of a process have, idle ones among them. Waiting towns get
 * a place in turn, so that one town's crowd makes no other town wait for more than a turn.
 */
export class ConnectionBudget {
  readonly #slots: Slots;
  /** Pools with connections, the one longest unused first. */
  readonly #pools = new Set<pg.Pool>();
  readonly #leaving = new Set<Leaving>();

  /** @param most connections at one time, beside those that towns in service have for themselves */
  constructor(private readonly most: number) {
    this.#slots = new Slots({
      atOnce: most,
      waiting: WAITING_MAX,
      waitMs: WAIT_MS,
      retryAfter: RETRY_AFTER,
    });
  }

  /** Connections that are open, being opened or being closed. */
  get open(): number {
    const counts = [...this.#pools].map(({ totalCount }) => totalCount);
    return [...counts, ...[...this.#leaving].map(({ count }) => count)].reduce((sum, one) => sum + one, 0);
  }

  of(town: string): TownConnections {
    return {
      take: async () => {
        const release = await this.#slots.take({ from: town });
        return { connect: (pool) => this.#connect(pool), release };
      },
      end: async (pool) => {
        this.#pools.delete(pool);
        await this.#letGo(
          pool.totalCount,
          untilGone(pool, () => pool.end()),
        );
      },
    };
  }

  async #connect(pool: pg.Pool): Promise<pg.PoolClient> {
    this.#pools.delete(pool);
    this.#pools.add(pool);
    // Those in use are fewer than `most`, so that one of the others is idle, or leaves.
    while (spare(pool) <= 0 && this.open >= this.most) {
      const other = [...this.#pools].find((one) => spare(one) > 0);
      if (other !== undefined) {
        const idle = await other.connect();
        await this.#letGo(
          1,
          untilGone(other, () => idle.release(true), idle),
        );
      } else if (this.#leaving.size > 0) await Promise.race([...this.#leaving].map(({ gone }) => gone));
      else break;
    }
    return await pool.connect();
  }

  /** Counts connections for as long as their server does: until then it may refuse others. */
  async #letGo(count: number, gone: Promise<void>): Promise<void> {
    const leaving = { count, gone };
    this.#leaving.add(leaving);
    await gone.finally(() => this.#leaving.delete(leaving));
  }
}
