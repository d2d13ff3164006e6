import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startBalancer } from './balancer.js';
import { startPooler, type Pooler } from './pooler.js';
import { findPrograms, freePort, notAsRoot, run } from './postgres-server.js';

/** A primary whose every commit waits for a streaming replica to have it too. */
export interface Replicated {
  primaryUrl: string;
  replicaUrl: string;
  /** Of all of them. */
  replicaUrls: string[];
  /** Asks the replica, as somebody who looks after it does. */
  askReplica(statement: string, which?: number): Promise<Record<string, unknown>[]>;
  /** From now on nothing comes from the primary to its replica. */
  cutLine(): void;
  /** Whether a commit waits for the replica. */
  isCommitWaiting(): Promise<boolean>;
  /** Ends it as a power cut does. */
  killPrimary(): void;
  /** Ends the replica; commits wait for it no more. */
  stopReplica(): Promise<void>;
  /** Makes the replica a primary. */
  promote(): void;
  /** A pooler in front, which leads to the primary. */
  openPooler(): Promise<FollowingPooler>;
  stop(): void;
}

export interface FollowingPooler {
  url: string;
  /** From now on it leads to what was the replica. */
  follow(): void;
}

const NAME = 'aduan';

export async function startReplicated({ replicas = 1 } = {}): Promise<Replicated> {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-replicated-'));
  const programs = findPrograms();
  const asOther = notAsRoot();
  const program = (name: string, ...parameters: string[]): void =>
    run([...asOther, join(programs, name), ...parameters]);
  if (asOther.length > 0) run(['chown', 'postgres', folder]);
  const primary = await serverIn('primary');
  const line = await startBalancer([primary.url('')]);
  const replica = await serverIn('replica', `-c primary_conninfo=${line.url}`);

  const others = await Promise.all(
    Array.from({ length: replicas - 1 }, (_, number) =>
      serverIn(
        `replica-${number + 2}`,
        `-c primary_conninfo=postgresql://postgres@127.0.0.1:${primary.port}/`,
      ),
    ),
  );
  const all = [replica, ...others];

  async function serverIn(name: string, more = '') {
    const port = await freePort();
    const data = join(folder, name);
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off ${more}`;
    const control = (...parameters: string[]): void => program('pg_ctl', '-D', data, '-s', ...parameters);
    return {
      port,
      data,
      url: (database: string) => `postgresql://postgres@127.0.0.1:${port}/${database}`,
      control,
      start: () => control('-w', '-l', `${data}.log`, '-o', options, 'start'),
      stop: () => existsSync(join(data, 'postmaster.pid')) && control('-m', 'immediate', 'stop'),
    };
  }

  const poolers: Pooler[] = [];
  const stop = (): void => {
    process.off('exit', stop);
    line.close();
    for (const pooler of poolers) pooler.stop();
    for (const server of [primary, ...all]) {
      try {
        server.stop();
      } catch {
        // Killed before: its file of its number is all that is left.
      }
    }
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);

  program('initdb', '-D', primary.data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  primary.start();
  await ask(primary.url('postgres'), `create database ${NAME}`);
  for (const { data, start } of all) {
    const from = ['-h', '127.0.0.1', '-p', String(primary.port), '-U', 'postgres'];
    program('pg_basebackup', ...from, '-D', data, '-R', '--no-sync', '--checkpoint=fast');
    start();
  }
  // Only now: a commit would wait for a replica that isn't there.
  await ask(primary.url('postgres'), `alter system set synchronous_standby_names = '*'`);
  await ask(primary.url('postgres'), 'select pg_reload_conf()');

  return {
    primaryUrl: primary.url(NAME),
    replicaUrl: replica.url(NAME),
    replicaUrls: all.map(({ url }) => url(NAME)),
    askReplica: (statement, which = 0) => ask(all[which]!.url(NAME), statement),
    cutLine: line.close,
    isCommitWaiting: async () =>
      (await ask(primary.url(NAME), `select from pg_stat_activity where wait_event = 'SyncRep'`)).length > 0,
    killPrimary() {
      const [pid] = readFileSync(join(primary.data, 'postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(pid), 'SIGKILL');
    },
    async stopReplica() {
      replica.control('-m', 'immediate', 'stop');
      await ask(primary.url('postgres'), 'alter system reset synchronous_standby_names');
      await ask(primary.url('postgres'), 'select pg_reload_conf()');
    },
    promote: () => replica.control('-w', 'promote'),
    async openPooler() {
      const pooler = await startPooler({ port: primary.port, database: NAME, mode: 'session' });
      poolers.push(pooler);
      return { url: pooler.url, follow: () => pooler.lead(replica.port) };
    },
    stop,
  };
}

async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(statement);
  await client.end();
  return rows;
}
