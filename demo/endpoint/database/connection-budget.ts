import type pg from 'pg';
import { Slots } from '../limits/slots.js';

/** `TownConnections` is one town's part of a `ConnectionBudget`. */
export interface TownConnections {
  /**
   * Connects as soon as one more connection may be in use; other pools' idle connections make room for it. `release`
   * gives the place back, once the client is released.
   * @throws ApiError 503 where too many wait, or for too long; the driver's error
   */
  connect(pool: pg.Pool): Promise<{ client: pg.PoolClient; release: () => void }>;
  /** Forgets a pool that ends. */
  forget(pool: pg.Pool): void;
}

/** Milliseconds that a query waits for its place; as long as it would for a connection. */
const WAIT_MS = 5_000;
const WAITING_MAX = 1_000;
const RETRY_AFTER = 5;

/**
 * `sharesOf` divides all connections: a town in service has one by which it listens, and one more for a moment when
 * that is proved; the rest is for statements.
 */
export function sharesOf(connections: number): { awakeMax: number; pooled: number } {
  const awakeMax = Math.floor(connections / 3);
  return { awakeMax, pooled: connections - 2 * awakeMax };
}

/**
 * `ConnectionBudget` bounds the connections that all towns of a process have, idle ones among them. Waiting towns get
 * a place in turn, so that one town's crowd makes no other town wait for more than a turn.
 */
export class ConnectionBudget {
  readonly #slots: Slots;
  /** Pools with connections, the one longest unused first. */
  readonly #pools = new Set<pg.Pool>();

  /** @param most connections at one time, beside those by which towns in service listen */
  constructor(private readonly most: number) {
    this.#slots = new Slots({
      atOnce: most,
      waiting: WAITING_MAX,
      waitMs: WAIT_MS,
      retryAfter: RETRY_AFTER,
    });
  }

  /** Connections that are open or being opened. */
  get open(): number {
    return [...this.#pools].reduce((sum, { totalCount }) => sum + totalCount, 0);
  }

  of(town: string): TownConnections {
    return {
      connect: async (pool) => {
        const release = await this.#slots.take({ from: town });
        try {
          return { client: await this.#connect(pool), release };
        } catch (error) {
          release();
          throw error;
        }
      },
      forget: (pool) => void this.#pools.delete(pool),
    };
  }

  async #connect(pool: pg.Pool): Promise<pg.PoolClient> {
    this.#pools.delete(pool);
    this.#pools.add(pool);
    // Those in use are fewer than `most`, so that one of the others is idle.
    while (pool.idleCount === 0 && this.open >= this.most) {
      const idle = [...this.#pools].find(({ idleCount }) => idleCount > 0);
      if (idle === undefined) break;
      (await idle.connect()).release(true);
    }
    return await pool.connect();
  }
}
