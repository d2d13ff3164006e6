import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { ChangeListener, type HearsOfChanges } from '../change-listener.js';
import type { Place, TownConnections } from '../connection-budget.js';
import type { DatabaseLoad } from '../database-load.js';
import { bareConnection, hearsNothing, type Addresses } from './direct-line.js';
import { asPoolClient, SessionClient, TransactionClient, type Held } from './pooled-client.js';
import { currentQueryClass, type QueryClassName } from '../query-class.js';
import { Replica } from './replica.js';
import { serverPool, untilGone, type Share } from './server-pool.js';

/**
 * Megabytes in which each of a few million found reports has its place; where there is less room only pages are noted,
 * and each report's text on them is parsed again.
 */
const SEARCH_MB = 32;

/** Each query class has its own connections, so that readers can't make a report wait, however many they are. */
const SHARES: Readonly<Record<QueryClassName, Share>> = {
  // Longer than a repeated request waits for the first one, so that it is answered "in progress" and not "unavailable".
  filing: { most: 10, statementMs: 12_000 },
  desk: { most: 3, statementMs: 5_000, workMb: SEARCH_MB },
  reading: { most: 4, statementMs: 3_000 },
  counting: { most: 2, statementMs: 3_000 },
  upkeep: { most: 3, statementMs: 0 },
  health: { most: 1, statementMs: 2_000 },
};

export interface Servers extends Addresses {
  databaseUrl: string;
  /** A replica's URL, for public reads; null without one. */
  databaseReadUrl: string | null;
  /** `connections` left of a budget that other databases of this process share; missing where there is none. */
  connections?: TownConnections | undefined;
  /** Told how long queries wait for their connections. */
  load: DatabaseLoad;
}

/** `releasing` is a client that also gives back its place in the budget. */
const releasing = (client: PostgresPoolClient, release: () => void): PostgresPoolClient => ({
  ...client,
  release() {
    client.release();
    release();
  },
});

/** `ServerPools` is one pool to kysely; it takes each connection from the pool of the current query class. */
export class ServerPools implements PostgresPool {
  readonly #pools: Readonly<Record<QueryClassName, pg.Pool>>;
  /** Beside the pools: cancels statements when all their connections are in use, and proves that changes are heard. */
  readonly #keeper: pg.Pool;
  readonly #hasSessions: boolean;
  readonly #replica: Replica | null = null;
  readonly #clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  readonly #listener: ChangeListener | null = null;
  #listening: Promise<void> | undefined;

  /** @param changes told of each commit that changed something public, by any process; undefined for commands */
  constructor(
    private readonly servers: Servers,
    changes?: HearsOfChanges,
  ) {
    const { databaseUrl: url, databaseReadUrl: readUrl, databaseListenUrl } = servers;
    const hasSessions = databaseListenUrl === null;
    this.#hasSessions = hasSessions;
    const tell = (word: string): void => {
      changes?.tell(word);
      this.#replica?.watch();
    };
    // A writer hears of its change on the same connection, before its commit is answered; a separate one hears others'
    // changes.
    const writing = { hasSessions, onChange: tell };
    this.#pools = {
      filing: serverPool(url, SHARES.filing, writing),
      // Officers' reads write the audit trail, and must see what was just done.
      desk: serverPool(url, SHARES.desk, writing),
      reading: serverPool(url, SHARES.reading, { hasSessions }),
      counting: serverPool(url, SHARES.counting, { hasSessions }),
      upkeep: serverPool(url, SHARES.upkeep, writing),
      health: serverPool(url, SHARES.health, { hasSessions }),
    };
    this.#keeper = bareConnection(servers);
    if (changes === undefined) return;
    if (readUrl !== null)
      this.#replica = new Replica(readUrl, SHARES, { hasSessions }, this.#keeper, () => changes.renew());
    if (this.#replica !== null) servers.load.replica = this.#replica.look.bind(this.#replica);
    const hears = {
      tell,
      begin: () => {
        changes.begin();
        this.#replica?.watch();
      },
      lose: () => {
        changes.lose();
        this.#replica?.doubt();
      },
    };
    this.#listener = new ChangeListener(servers, hears, this.#keeper);
  }

  /** @throws CommandError at first use, where a pooler keeps other processes' changes from this one */
  async connect(): Promise<PostgresPoolClient> {
    // Not earlier: kysely closes only what was used, and an open connection would keep a command alive.
    await (this.#listening ??= this.#listen());
    const { name, signal } = currentQueryClass();
    signal?.throwIfAborted();
    return await this.servers.load.wait(name, () => this.#take(name));
  }

  async #take(name: QueryClassName): Promise<PostgresPoolClient> {
    const place = await this.servers.connections?.take();
    if (place === undefined) return await this.#open(name);
    try {
      return releasing(await this.#open(name, place), () => place.release());
    } catch (error) {
      place.release();
      throw error;
    }
  }

  async #open(name: QueryClassName, place?: Place): Promise<PostgresPoolClient> {
    const mayBeOld = name === 'reading' || name === 'counting';
    const copy = mayBeOld ? await this.#replica?.connect(name, place) : null;
    if (copy) return asPoolClient(copy);
    const pool = this.#pools[name];
    return this.#known(await (place === undefined ? pool.connect() : place.connect(pool)), name);
  }

  async end(): Promise<void> {
    const { connections } = this.servers;
    const end = (pool: pg.Pool) => connections?.end(pool) ?? pool.end();
    await this.#listener?.close();
    await this.#replica?.end(end);
    await Promise.all(Object.values(this.#pools).map(end));
    await untilGone(this.#keeper, () => this.#keeper.end());
  }

  async #listen(): Promise<void> {
    const listening = await this.#listener?.open();
    if (listening === 'silent' || (listening === 'away' && !this.#hasSessions))
      throw hearsNothing(this.servers);
  }

  #known(client: pg.PoolClient, name: QueryClassName): PostgresPoolClient {
    let known = this.#clients.get(client);
    if (known === undefined) {
      known = asPoolClient(this.#held(client, name));
      this.#clients.set(client, known);
    }
    return known;
  }

  #held(client: pg.PoolClient, name: QueryClassName): SessionClient {
    const held: Held = { share: SHARES[name], keeper: this.#keeper, hear: null };
    if (this.#hasSessions) return new SessionClient(client, held);
    const listener = this.#listener;
    return new TransactionClient(client, {
      ...held,
      hear: listener === null ? null : () => listener.catchUp(),
    });
  }
}
