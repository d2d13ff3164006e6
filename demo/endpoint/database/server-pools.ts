import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { ChangeListener, type HearsOfChanges } from './change-listener.js';
import { currentPurpose, endsTransaction, type PurposeName } from './purpose.js';
import { Replica } from './replica.js';
import { cancel, serverPool, type Share } from './server-pool.js';

/** Each purpose has connections of its own, so that readers, however many, can't make a report wait. They are opened when needed. */
const SHARES: Readonly<Record<PurposeName, Share>> = {
  // Longer than a repeated request waits for the first one, so that it is answered "in progress" and not "unavailable".
  filing: { most: 10, statementMs: 12_000 },
  reading: { most: 4, statementMs: 3_000 },
  counting: { most: 2, statementMs: 3_000 },
  upkeep: { most: 3, statementMs: 0 },
};

export interface Servers {
  /** Of the primary. */
  url: string;
  /** Of a replica, for what the public reads; null where there is none. */
  readUrl: string | null;
}

/** Looks like one pool to kysely, and takes each connection from the pool of the current purpose. */
export class ServerPools implements PostgresPool {
  readonly #pools: Readonly<Record<PurposeName, pg.Pool>>;
  readonly #replica: Replica | null;
  readonly #clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  readonly #listener: ChangeListener | null;
  #listening: Promise<void> | undefined;

  /** @param changes hears of each commit that changed what the public reads, whichever process made it; without it this is no endpoint */
  constructor({ url, readUrl }: Servers, changes?: HearsOfChanges) {
    const tell = (word: string): void => {
      changes?.tell(word);
      this.#replica?.watch();
    };
    // Whoever writes hears of it on the same connection, before its commit is answered; one for the others' changes.
    this.#pools = {
      filing: serverPool(url, SHARES.filing, tell),
      reading: serverPool(url, SHARES.reading),
      counting: serverPool(url, SHARES.counting),
      upkeep: serverPool(url, SHARES.upkeep, tell),
    };
    this.#replica =
      readUrl === null || changes === undefined
        ? null
        : new Replica(readUrl, SHARES, this.#pools.upkeep, () => changes.renew());
    this.#listener =
      changes === undefined
        ? null
        : new ChangeListener(url, {
            tell,
            begin: () => {
              changes.begin();
              this.#replica?.watch();
            },
            lose: () => changes.lose(),
          });
  }

  async connect(): Promise<PostgresPoolClient> {
    // Not before: kysely closes only what was used, and an open line keeps a command from ending.
    this.#listening ??= this.#listener?.open();
    const { name, signal } = currentPurpose();
    signal?.throwIfAborted();
    const mayBeOld = name === 'reading' || name === 'counting';
    const copy = mayBeOld ? await this.#replica?.connect(name) : null;
    if (copy) return this.#known(copy, this.#replica!.keeper);
    return this.#known(await this.#pools[name].connect(), this.#pools.upkeep);
  }

  async end(): Promise<void> {
    await this.#listener?.close();
    await this.#replica?.end();
    await Promise.all(Object.values(this.#pools).map((pool) => pool.end()));
  }

  #known(client: pg.PoolClient, keeper: pg.Pool): PostgresPoolClient {
    const known = this.#clients.get(client) ?? endable(client, keeper);
    this.#clients.set(client, known);
    return known;
  }
}

/** Its statements are cancelled at the server when their purpose's signal says so. */
function endable(client: pg.PoolClient, keeper: pg.Pool): PostgresPoolClient {
  const query = async (text: string, values?: unknown[]): Promise<unknown> => {
    const { signal } = currentPurpose();
    // Where commits wait for a replica, a time limit would not undo one but have it said to be durable before it is.
    if (text === 'commit') await client.query('set local statement_timeout = 0');
    if (signal === undefined || endsTransaction(text)) return await client.query(text, values);
    signal.throwIfAborted();
    let cancelling: Promise<unknown> | undefined;
    const onAbort = (): void => void (cancelling = cancel(client, keeper));
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      return await client.query(text, values);
    } finally {
      signal.removeEventListener('abort', onAbort);
      // Otherwise the cancellation could hit the next statement on this connection, which belongs to another request.
      await cancelling;
    }
  };
  // kysely's type also allows cursors, which are never used here.
  return { query: query as PostgresPoolClient['query'], release: () => client.release() };
}
