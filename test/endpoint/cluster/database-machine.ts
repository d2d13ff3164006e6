import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { run } from '../database/postgres-server.js';
import { EtcdLines } from './etcd-lines.js';
import { signalFamily, type Programs, type Started } from './programs.js';
import { asDatabaseMachine, databaseAddress, placed, shipped, variablesOf, write } from './shipped.js';

/** A member as Patroni tells of it. */
export interface Member {
  name: string;
  role: 'leader' | 'replica' | 'sync_standby' | 'quorum_standby';
  state: string;
  timeline?: number;
}

const PASSWORD = /superuser: \{ username: postgres, password: (\S+) \}/;

/** `DatabaseMachine` is one of db1 to db3: etcd, Patroni and its PostgreSQL. */
export class DatabaseMachine {
  readonly name: string;
  readonly address: string;
  readonly settings: string;
  etcd!: Started;
  patroni!: Started;
  lines!: EtcdLines;
  readonly #folder: string;
  readonly #etcdEnv: string;

  constructor(
    number: number,
    private readonly programs: Programs,
    folder: string,
  ) {
    this.name = `db${number}`;
    this.address = databaseAddress(number);
    this.#folder = join(folder, this.name);
    mkdirSync(this.#folder);
    const files = { 'etcd.env': shipped('cluster/etcd.env'), 'patroni.yml': shipped('cluster/patroni.yml') };
    const paths = Object.entries(files).map(([name, text]) => write(this.#folder, name, text));
    asDatabaseMachine(number, paths);
    const here = { address: this.address, folder: this.#folder };
    for (const path of paths) writeFileSync(path, placed(readFileSync(path, 'utf8'), here));
    [this.#etcdEnv = '', this.settings = ''] = paths;
    if (process.getuid?.() === 0) run(['chown', 'postgres', this.#folder]);
    programs.alsoEnd(() => this.killPostgres());
  }

  async startEtcd(): Promise<void> {
    this.lines = await EtcdLines.open(Number(this.name.slice(-1)));
    const env = variablesOf(readFileSync(this.#etcdEnv, 'utf8'));
    this.etcd = this.programs.start(`${this.name}-etcd`, ['etcd'], { env });
  }

  /** Whether its etcd has found a majority. */
  hasMajority = (): Promise<boolean> =>
    fetch(`http://${this.address}:2379/health`).then(
      ({ ok }) => ok,
      () => false,
    );

  startPatroni(): void {
    this.patroni = this.programs.start(`${this.name}-patroni`, ['patroni', this.settings], {
      env: this.lines.env,
      asPostgres: true,
    });
  }

  /** Signals PostgreSQL with all its processes. */
  signalPostgres(signal: NodeJS.Signals): void {
    const file = join(this.#folder, 'data-aduan', 'postmaster.pid');
    if (existsSync(file)) signalFamily(Number(readFileSync(file, 'utf8').split('\n')[0]), signal);
  }

  killPostgres(): void {
    this.signalPostgres('SIGKILL');
  }

  /** Ends Patroni and PostgreSQL as a power cut does. */
  async die(): Promise<void> {
    const dead = this.patroni.kill();
    this.killPostgres();
    await dead;
  }

  /** All members as this one's Patroni knows them; none where it doesn't answer. */
  async view(): Promise<{ name: string; members: Member[] }> {
    try {
      const answer = await fetch(`http://${this.address}:8008/cluster`, {
        signal: AbortSignal.timeout(2_000),
      });
      return { name: this.name, members: ((await answer.json()) as { members: Member[] }).members };
    } catch {
      return { name: this.name, members: [] };
    }
  }

  /** Makes another machine primary in this one's place, as the guide says. */
  async handOver(to: DatabaseMachine): Promise<void> {
    const change = ['switchover', '--leader', this.name, '--candidate', to.name, '--force'];
    await promisify(execFile)('patronictl', ['-c', this.settings, ...change], {
      env: { ...process.env, ...this.lines.env },
    });
  }

  /** Asks its PostgreSQL, past pooler and balancer. */
  async ask<T extends pg.QueryResultRow>(
    statement: string,
    { database = 'aduan', patienceMs = 30_000 } = {},
  ): Promise<T[]> {
    const password = PASSWORD.exec(readFileSync(this.settings, 'utf8'))![1]!;
    const server = { host: this.address, user: 'postgres', password, database };
    const client = new pg.Client({
      ...server,
      query_timeout: patienceMs,
      connectionTimeoutMillis: patienceMs,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query<T>(statement)).rows;
    } finally {
      // One that doesn't answer would keep this waiting.
      void client.end().catch(() => undefined);
    }
  }
}
