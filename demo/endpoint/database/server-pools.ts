import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { ChangeListener, CHANGES_CHANNEL } from './change-listener.js';
import { currentPurpose, endsTransaction, type PurposeName } from './purpose.js';

/** `date` columns come as 'YYYY-MM-DD' from both drivers: a Date would move them across time zones. */
export const DATE_TYPE = 1082;

interface Share {
  /** Connections at most. */
  most: number;
  /** Milliseconds that one statement may take; 0 for any. */
  statementMs: number;
}

/** Each purpose has connections of its own, so that readers, however many, can't make a report wait. They are opened when needed. */
const SHARES: Readonly<Record<PurposeName, Share>> = {
  // Longer than a repeated request waits for the first one, so that it is answered "in progress" and not "unavailable".
  filing: { most: 10, statementMs: 12_000 },
  reading: { most: 4, statementMs: 3_000 },
  counting: { most: 2, statementMs: 3_000 },
  upkeep: { most: 3, statementMs: 0 },
};

/** A process that stands still in the middle of a transaction must not keep its locks for ever. */
const IDLE_IN_TRANSACTION_MS = 30_000;

/** Looks like one pool to kysely, and takes each connection from the pool of the current purpose. */
export class ServerPools implements PostgresPool {
  readonly #pools: Readonly<Record<PurposeName, pg.Pool>>;
  readonly #clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();

  readonly #listener: ChangeListener;
  #listening: Promise<void> | undefined;

  /** @param onChange is called after each commit that changed a report, whichever process made it */
  constructor(connectionString: string, onChange: () => void) {
    const make = (name: PurposeName) => serverPool(connectionString, SHARES[name]);
    this.#pools = {
      filing: make('filing'),
      reading: make('reading'),
      counting: make('counting'),
      upkeep: make('upkeep'),
    };
    // Whoever writes hears of it on the same connection, before its commit is answered; one for the others' changes.
    for (const pool of [this.#pools.filing, this.#pools.upkeep]) hearOwnChanges(pool, onChange);
    this.#listener = new ChangeListener(connectionString, onChange);
  }

  async connect(): Promise<PostgresPoolClient> {
    // Not before: kysely closes only what was used, and an open line keeps a command from ending.
    this.#listening ??= this.#listener.open();
    const { name, signal } = currentPurpose();
    signal?.throwIfAborted();
    const client = await this.#pools[name].connect();
    const known = this.#clients.get(client) ?? this.#endable(client);
    this.#clients.set(client, known);
    return known;
  }

  async end(): Promise<void> {
    await this.#listener.close();
    await Promise.all(Object.values(this.#pools).map((pool) => pool.end()));
  }

  /** Its statements are cancelled at the server when their purpose's signal says so. */
  #endable(client: pg.PoolClient): PostgresPoolClient {
    const query = async (text: string, values?: unknown[]): Promise<unknown> => {
      const { signal } = currentPurpose();
      if (signal === undefined || endsTransaction(text)) return await client.query(text, values);
      signal.throwIfAborted();
      let cancelling: Promise<unknown> | undefined;
      const cancel = (): void => void (cancelling = this.#cancel(client));
      signal.addEventListener('abort', cancel, { once: true });
      try {
        return await client.query(text, values);
      } finally {
        signal.removeEventListener('abort', cancel);
        // Otherwise the cancellation could hit the next statement on this connection, which belongs to another request.
        await cancelling;
      }
    };
    // kysely's type also allows cursors, which are never used here.
    return { query: query as PostgresPoolClient['query'], release: () => client.release() };
  }

  async #cancel(client: pg.PoolClient): Promise<void> {
    const { processID } = client as unknown as { processID: number };
    await this.#pools.upkeep.query('select pg_cancel_backend($1)', [processID]).catch(() => undefined);
  }
}

function hearOwnChanges(pool: pg.Pool, onChange: () => void): void {
  pool.on('connect', (client) => {
    client.on('notification', onChange);
    // Goes before whatever the connection was opened for; where it fails, that does too.
    client.query(`listen ${CHANGES_CHANNEL}`).catch(() => undefined);
  });
}

function serverPool(connectionString: string, { most, statementMs }: Share): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: most,
    statement_timeout: statementMs,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    // Without a limit a request would hang for as long as the database is away, instead of answering 503.
    connectionTimeoutMillis: 5_000,
    types: {
      getTypeParser: (oid: number, format?: string): ((text: string) => unknown) =>
        oid === DATE_TYPE
          ? (text) => text
          : (pg.types.getTypeParser(oid, format as 'text') as (text: string) => unknown),
    },
  });
  // An idle connection that the server drops must not end this process; the next query opens another.
  pool.on('error', () => undefined);
  // Nor must one in use: its query is rejected, which is answered; the event comes beside that.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
