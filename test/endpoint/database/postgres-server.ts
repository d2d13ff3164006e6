import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL server of this test run alone: own folder, own port, loopback only. */
export interface PostgresServer {
  /** Makes a database: an empty one, or a copy of one that nobody is connected to. @returns its URL */
  createDatabase(original?: string): Promise<string>;
  /** Ends the server as a crash would; `start` brings it back with its data. */
  crash(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): void;
}

/** So many ports are tried. */
const PORTS_MAX = 5;

/** @throws with what to do when the programs are missing */
export async function startPostgres(): Promise<PostgresServer> {
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
    `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off`;
  const start = (): Promise<void> =>
    runBeside(control('-w', '-l', join(folder, 'log'), '-o', options(), 'start'));
  const stop = (): void => {
    process.off('exit', stop);
    if (existsSync(join(data, 'postmaster.pid'))) run(control('-m', 'immediate', 'stop'));
    rmSync(folder, { recursive: true, force: true });
  };
  run([
    ...asOther,
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
  ]);
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
  let databases = 0;
  return {
    async createDatabase(original) {
      const name = `aduan_${++databases}`;
      const client = new pg.Client({ connectionString: url('postgres') });
      await client.connect();
      const template = original === undefined ? '' : `template ${new URL(original).pathname.slice(1)}`;
      await client.query(`create database ${name} ${template}`);
      await client.end();
      return url(name);
    },
    crash: () => runBeside(control('-m', 'immediate', 'stop')),
    start,
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
