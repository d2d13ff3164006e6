import type { PGlite } from '@electric-sql/pglite';
import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import type { DatabaseLoad } from '../database-load.js';
import { DatabaseGoneError } from './durable-file-system.js';
import { currentQueryClass, endsTransaction, inQueryClass } from '../query-class.js';
import { ConnectionScheduler } from '../connection-scheduler.js';

/** `EmbeddedDatabase` can be opened anew after its PostgreSQL has given up, as on a full disk. */
export interface EmbeddedDatabase {
  current(): Promise<PGlite>;
  /** Drops the broken instance without another call, even without closing it. */
  discard(): void;
  close(): Promise<void>;
}

/** `PGliteDialect` is kysely on PGlite: PostgreSQL's compiler over the only connection. */
export class PGliteDialect implements Dialect {
  readonly #database: EmbeddedDatabase;
  constructor(
    database: EmbeddedDatabase,
    private readonly load: DatabaseLoad,
  ) {
    this.#database = database;
  }
  createAdapter() {
    return new PostgresAdapter();
  }
  createDriver() {
    return new PGliteDriver(this.#database, this.load);
  }
  createQueryCompiler() {
    return new PostgresQueryCompiler();
  }
  createIntrospector(db: ConstructorParameters<typeof PostgresIntrospector>[0]) {
    return new PostgresIntrospector(db);
  }
}

/** `PGliteDriver` gives the only connection in turn; a transaction keeps it until it ends. */
class PGliteDriver implements Driver {
  readonly #database: EmbeddedDatabase;
  readonly #scheduler = new ConnectionScheduler();
  readonly #release = new WeakMap<DatabaseConnection, () => void>();

  constructor(
    database: EmbeddedDatabase,
    private readonly load: DatabaseLoad,
  ) {
    this.#database = database;
  }

  async init(): Promise<void> {
    await this.#database.current();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const release = await this.load.wait(currentQueryClass().name, () => this.#scheduler.take());
    try {
      const connection = new PGliteConnection(await this.#database.current(), this.#database);
      this.#release.set(connection, release);
      return connection;
    } catch (error) {
      release();
      throw error;
    }
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    this.#release.get(connection)?.();
  }

  async destroy(): Promise<void> {
    // `counting` waits behind all other work.
    await inQueryClass({ name: 'counting' }, () => this.#scheduler.take());
    await this.#database.close();
  }
}

class PGliteConnection implements DatabaseConnection {
  readonly #pglite: PGlite;
  readonly #database: EmbeddedDatabase;
  #isGone = false;

  constructor(pglite: PGlite, database: EmbeddedDatabase) {
    this.#pglite = pglite;
    this.#database = database;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#isGone) throw new DatabaseGoneError('rolled back by recovery');
    // A running statement can't be cancelled, but the question's next one need not begin.
    if (!endsTransaction(query.sql)) currentQueryClass().signal?.throwIfAborted();
    try {
      const result = isScript(query)
        ? (await this.#pglite.exec(query.sql)).at(-1)
        : await this.#pglite.query<R>(query.sql, [...query.parameters]);
      return {
        rows: (result?.rows ?? []) as R[],
        numAffectedRows: BigInt(result?.affectedRows ?? 0),
      };
    } catch (error) {
      if (hasGivenUp(error)) {
        this.#isGone = true;
        this.#database.discard();
      }
      throw error;
    }
  }

  // eslint-disable-next-line require-yield -- kysely asks for a generator; PGlite has no cursors over its protocol
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('PGlite cannot stream a query');
  }
}

/** `isScript`: libraries send several statements at once, which only PostgreSQL's simple protocol takes. */
function isScript({ sql, parameters }: CompiledQuery): boolean {
  return parameters.length === 0 && /;\s*\S/.test(sql);
}

/**
 * `hasGivenUp`: PostgreSQL itself has failed, not the statement: it said so, the disk refused, or WebAssembly
 * trapped. Any other error is the statement's, such as a parameter that can't be written; opening the database anew
 * for it would cost everybody seconds.
 * Exported for its test.
 */
export function hasGivenUp(error: unknown): boolean {
  if (!(error instanceof Error)) return true;
  const { severity } = error as { severity?: unknown };
  return (
    severity === 'PANIC' ||
    severity === 'FATAL' ||
    error instanceof DatabaseGoneError ||
    error instanceof WebAssembly.RuntimeError ||
    // Emscripten's name for an ended process; and a stack overflow inside it, which was not unwound.
    error.name === 'ExitStatus' ||
    (error instanceof RangeError && /call stack/i.test(error.message))
  );
}
