import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { isFullRun } from '../../setup/full-run.js';

/** A PostgreSQL server of this test run alone: own folder, own port, loopback only. */
export interface PostgresServer {
  /** URL of the database that it began with, as `keep` was told; null where its cluster was made anew. */
  original: string | null;
  /** Makes a database: an empty one, or a copy of one that nobody is connected to. @returns its URL */
  createDatabase(original?: string): Promise<string>;
  /** Ends the server as a crash would; `start` brings it back with its data. */
  crash(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and leaves its cluster in a folder that is not there yet. @param original becomes that of its copies */
  keep(folder: string, original: string): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): void;
}

/** The name of `original`, in every copy of a cluster. */
const ORIGINAL = 'original';

/**
 * By `npm test` a server cleans and compiles nothing by itself: it has hundreds of databases, each of a few seconds and
 * a few rows.
 */
const QUICK_OPTIONS = isFullRun ? '' : '-c autovacuum=off -c jit=off';

/** A process of tests has many endpoints open, of two dozen connections each at most. */
const CONNECTIONS_MAX = 300;

/** So many ports are tried. */
const PORTS_MAX = 5;

/**
 * @param cluster a folder that `keep` left, of which the server gets a copy: one is copied in a tenth of the time that
 * it takes to make it. Default: the run's own, which POSTGRES_CLUSTER names; without it a new one is made
 * @throws with what to do when the programs are missing
 */
export async function startPostgres(cluster = process.env['POSTGRES_CLUSTER']): Promise<PostgresServer> {
  const programs = findPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'aduan-postgres-'));
  let port = await freePort();
  const asOther = notAsRoot();
  if (asOther.length > 0) run(['chown', 'postgres', folder]);
  const data = join(folder, 'data');
  const control = (...parameters: string[]): string[] => [
    ...asOther,
    join(programs, 'pg_ctl'),
    '-D',
    data,
    '-s',
    ...parameters,
  ];
  const options = (): string =>
    `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off -c max_connections=${CONNECTIONS_MAX} ${QUICK_OPTIONS}`;
  const start = (): Promise<void> =>
    runBeside(control('-w', '-l', join(folder, 'log'), '-o', options(), 'start'));
  const stop = (): void => {
    process.off('exit', stop);
    if (existsSync(join(data, 'postmaster.pid'))) run(control('-m', 'immediate', 'stop'));
    // Each database is seven hundred files, which take Node four times as long.
    run(['rm', '-rf', folder]);
  };
  const made = [
    join(programs, 'initdb'),
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-sync',
  ];
  run([...asOther, ...(cluster === undefined ? made : ['cp', '-r', cluster, data])]);
  process.once('exit', stop);
  for (let tries = 1; ; tries += 1) {
    try {
      await start();
      break;
    } catch (error) {
      // Somebody else may have taken the port since it was seen to be free.
      if (tries === PORTS_MAX) throw error;
      port = await freePort();
    }
  }
  const url = (name: string): string => `postgresql://postgres@127.0.0.1:${port}/${name}`;
  const nameOf = (address: string): string => new URL(address).pathname.slice(1);
  const ask = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url('postgres') });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  // From 15 on a copy goes through the log, page by page, unless it is told not to: that takes three times as long.
  const isThroughLog = Number(readFileSync(join(data, 'PG_VERSION'), 'utf8')) >= 15;
  let databases = 0;
  return {
    original: cluster === undefined ? null : url(ORIGINAL),
    async createDatabase(original) {
      const name = `aduan_${++databases}`;
      const template = original === undefined ? '' : `template ${nameOf(original)}`;
      await ask(`create database ${name} ${template} ${isThroughLog ? 'strategy file_copy' : ''}`);
      return url(name);
    },
    crash: () => runBeside(control('-m', 'immediate', 'stop')),
    start,
    async keep(folder, original) {
      await ask(`alter database ${nameOf(original)} rename to ${ORIGINAL}`);
      await runBeside(control('-m', 'fast', '-w', 'stop'));
      renameSync(data, folder);
      stop();
    },
    stop,
  };
}

/** What stands before a program that refuses to run as root, as PostgreSQL's do. */
export function notAsRoot(): string[] {
  return process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : [];
}

/** The folder with PostgreSQL's own programs. @throws with what to do when they are missing */
export function findPrograms(): string {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    process.env['POSTGRES_BIN'] ?? '',
    ...versions.map((version) => join(debian, version, 'bin')),
  ];
  const found = folders.find((folder) => folder !== '' && existsSync(join(folder, 'initdb')));
  if (found !== undefined) return found;
  throw new Error(
    'These tests need a PostgreSQL server: install postgresql, or set POSTGRES_BIN to its bin folder.',
  );
}

/** @throws where it fails */
export function run([program = '', ...parameters]: string[]): void {
  // pg_ctl hands its output to the server it starts: a pipe would stay open for as long as the server runs.
  const { status, error } = spawnSync(program, parameters, { stdio: 'ignore', cwd: '/' });
  if (error !== undefined || status !== 0)
    throw error ?? new Error(`${program} ${parameters.join(' ')} ended with ${status}`);
}

/** The same, while others go on: a gateway that stands still would be taken for one that is away. */
async function runBeside([program = '', ...parameters]: string[]): Promise<void> {
  const child = spawn(program, parameters, { stdio: 'ignore', cwd: '/' });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`${program} ${parameters.join(' ')} ended with ${status}`);
}

/** One that is free now; whoever listens there a moment later must be ready to find it taken. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
