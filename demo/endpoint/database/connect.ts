import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import {
  DEFAULT_MIGRATION_TABLE,
  Kysely,
  Migrator,
  PostgresDialect,
  sql,
  type LogEvent,
  type Migration,
} from 'kysely';
import type { HearsOfChanges } from './change-listener.js';
import type { TownConnections } from './connection-budget.js';
import { DatabaseLoad } from './database-load.js';
import { DURABLE_START, DurableNodeFS } from './embedded/durable-file-system.js';
import { migrations } from './migrations/index.js';
import { PGliteDialect, type EmbeddedDatabase } from './embedded/pglite-dialect.js';
import { inQueryClass } from './query-class.js';
import type { Tables } from './schema.js';
import { CHANGES_CHANNEL, DATE_TYPE } from './server/server-pool.js';
import { PooledDialect } from './server/pooled-dialect.js';
import { ServerPools, type Servers } from './server/server-pools.js';

export type Database = Kysely<Tables>;

export interface ConnectOptions {
  /** A PostgreSQL server's URL; null opens the embedded database below `dataDir`. */
  databaseUrl: string | null;
  /** A replica's URL, for public reads; null reads everything from the primary. */
  databaseReadUrl: string | null;
  /** The server's direct URL, where `databaseUrl` is a transaction pooler's; null where it is direct. */
  databaseListenUrl: string | null;
  /** `connections` left of a budget that other databases of this process share; missing where there is none. */
  connections?: TownConnections | undefined;
  dataDir: string;
  /** Told how long queries wait for their connections; missing where nobody watches. */
  load?: DatabaseLoad | undefined;
  onQuery?: ((event: LogEvent) => void) | undefined;
  /**
   * Told of each commit that changed something public, by any process. Connecting with it counts as a running endpoint.
   */
  changes?: HearsOfChanges | undefined;
}

/**
 * `connect` opens the database and runs its migrations. Both kinds use the same SQL and the same migrations.
 * @throws the driver's error, when there is no database
 */
export async function connect(options: ConnectOptions): Promise<Database> {
  const database = openDatabase(options);
  try {
    await inQueryClass({ name: 'upkeep' }, () => migrate(database));
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return database;
}

/** `openDatabase` leaves the tables as they are. */
export function openDatabase(options: ConnectOptions): Database {
  const { changes, databaseUrl, load = new DatabaseLoad() } = options;
  const dialect =
    databaseUrl === null
      ? new PGliteDialect(embedded(join(options.dataDir, 'postgres'), changes), load)
      : serverDialect({ ...options, databaseUrl, load }, changes);
  return new Kysely<Tables>({ dialect, log: (event) => options.onQuery?.(event) });
}

function serverDialect(servers: Servers, changes: HearsOfChanges | undefined): PostgresDialect {
  const config = { pool: new ServerPools(servers, changes) };
  return servers.databaseListenUrl === null
    ? new PostgresDialect(config)
    : new PooledDialect(config, servers);
}

/**
 * `migrate` runs migrations of this release and leaves those of later ones. Both releases use the same tables during a
 * fleet's upgrade, because a release only adds what the one before can do without.
 * @param until the last migration to run; default: all
 */
export async function migrate(database: Database, until?: string): Promise<void> {
  // Before the migrator takes the embedded database's only connection.
  const ran = await migrationsOf(database);
  const own = Object.keys(migrations).sort();
  const later = ran.filter((name) => name > own.at(-1)!);
  const isDone = ran.slice(0, ran.length - later.length).join() === own.join();
  // The migrator looks at every column of every table, several times.
  if (isDone && until === undefined) return;
  const known: Record<string, Migration> = {
    ...migrations,
    ...Object.fromEntries(later.map((name) => [name, { up: async () => {} }])),
  };
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => known } });
  const { error } = await (until === undefined ? migrator.migrateToLatest() : migrator.migrateTo(until));
  if (error !== undefined) throw error;
}

/** `migrationsOf` names the migrations that have run, in order; none for an empty database. */
export async function migrationsOf(database: Database): Promise<string[]> {
  const { rows: found } = await sql<{
    isThere: boolean;
  }>`select to_regclass(${DEFAULT_MIGRATION_TABLE}) is not null as "isThere"`.execute(database);
  if (!found[0]!.isThere) return [];
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(database);
  return rows.map(({ name }) => name).sort();
}

function embedded(folder: string, changes: HearsOfChanges | undefined): EmbeddedDatabase {
  let open: Promise<PGlite> | null = null;
  let files: DurableNodeFS | null = null;
  const start = async (): Promise<PGlite> => {
    if (!existsSync(folder)) await makeCluster(folder);
    files = new DurableNodeFS(folder);
    const pglite = await openCluster(files);
    if (changes !== undefined) {
      await pglite.listen(CHANGES_CHANNEL, changes.tell);
      changes.begin();
    }
    return pglite;
  };
  return {
    current() {
      open ??= start().catch((error: unknown) => {
        open = null;
        throw error;
      });
      return open;
    },
    discard() {
      changes?.lose();
      open = null;
      files?.abandon();
      files = null;
    },
    async close() {
      const last = open;
      open = null;
      files = null;
      await last?.then((pglite) => pglite.close());
    },
  };
}

/** `makeCluster` first makes an empty database's files elsewhere: a kill in the middle must not leave half of them. */
async function makeCluster(folder: string): Promise<void> {
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const pglite = await openCluster(new DurableNodeFS(making));
  await pglite.close();
  renameSync(making, folder);
}

async function openCluster(files: DurableNodeFS): Promise<PGlite> {
  const pglite = new PGlite({
    fs: files,
    startParams: DURABLE_START,
    extensions: { pg_trgm },
    parsers: { [DATE_TYPE]: (text) => text },
  });
  await pglite.waitReady;
  return pglite;
}
