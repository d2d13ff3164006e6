import { connect } from '../../../demo/endpoint/database/connect.js';
import { startPostgres, type PostgresServer } from './postgres-server.js';

/** `original` is a database of `server` with the tables of this release: to make one takes twice as long as to copy it. */
interface Migrated {
  server: PostgresServer;
  original: string;
}

let migrated: Promise<Migrated> | undefined;

/** The PostgreSQL server of this process, which ends with it. */
export async function postgresServer(): Promise<PostgresServer> {
  return (await (migrated ??= start())).server;
}

/** @returns the URL of a new database with the tables of this release, and no rows */
export async function createMigratedDatabase(): Promise<string> {
  const { server, original } = await (migrated ??= start());
  return await server.createDatabase(original);
}

async function start(): Promise<Migrated> {
  const server = await startPostgres();
  const original = await server.createDatabase();
  const addresses = { databaseUrl: original, databaseReadUrl: null, databaseListenUrl: null };
  await (await connect({ ...addresses, dataDir: '' })).destroy();
  return { server, original };
}
