import {
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  type MigrationLockOptions,
  type PostgresDialectConfig,
  type PostgresPoolClient,
} from 'kysely';
import { directLine, type Addresses } from './direct-line.js';

/**
 * PostgreSQL behind a pooler that hands out transactions: the migrations' lock belongs to a session, so a direct
 * connection takes it.
 */
export class PooledDialect extends PostgresDialect {
  constructor(
    config: PostgresDialectConfig,
    private readonly addresses: Addresses,
  ) {
    super(config);
  }

  override createAdapter(): PostgresAdapter {
    return new LineLockAdapter(this.addresses);
  }
}

class LineLockAdapter extends PostgresAdapter {
  #line: Kysely<unknown> | null = null;
  constructor(private readonly addresses: Addresses) {
    super();
  }

  override async acquireMigrationLock(
    _database: Kysely<unknown>,
    options: MigrationLockOptions,
  ): Promise<void> {
    const line = directLine(this.addresses);
    // A broken connection has lost the lock: the migrations' own transaction holds what they do together.
    line.on('error', () => undefined);
    await line.connect();
    const client = {
      query: line.query.bind(line),
      release: () => undefined,
    } as unknown as PostgresPoolClient;
    const pool = { connect: async () => client, end: () => line.end() };
    this.#line = new Kysely({ dialect: new PostgresDialect({ pool }) });
    await super.acquireMigrationLock(this.#line, options);
  }

  /** The lock ends with its session. */
  override async releaseMigrationLock(): Promise<void> {
    await this.#line?.destroy();
    this.#line = null;
  }
}
