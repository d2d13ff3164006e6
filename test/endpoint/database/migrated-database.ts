import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createEndpoint, readConfig } from '../../../demo/endpoint/index.js';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import { startPostgres, type PostgresServer } from './postgres-server.js';

/**
 * `original` is a database of `server` as `makeOriginal` leaves it: to make one takes twenty times as long as to copy
 * it.
 */
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
  return { server, original: server.original ?? (await makeOriginal(server)) };
}

/**
 * A database that an endpoint has started on, with its functions and its queue. What is the endpoint's own is gone
 * again: its secret and its clock.
 */
export async function makeOriginal(server: PostgresServer): Promise<string> {
  const databaseUrl = await server.createDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'aduan-original-'));
  const config = await readConfig(TOWN_ENVIRONMENT);
  const running = await createEndpoint({ ...config, dataDir, databaseUrl, log: () => undefined });
  await running.upkept;
  await running.close();
  rmSync(dataDir, { recursive: true, force: true });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`delete from settings where name <> 'measure-rules'`);
  // Its upkeep stays done for this hour, which halves the processor's time of each start. Of holidays each start is
  // told.
  await client.query(`delete from pgboss.job where data->>'name' = 'holidays'`);
  await client.end();
  return databaseUrl;
}
