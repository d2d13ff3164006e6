import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../database/postgres-server.js';
import { DatabaseMachine, type Member } from './database-machine.js';
import { ProgramMachine } from './program-machine.js';
import { Programs, until } from './programs.js';
import { SmallDisk } from './small-disk.js';
import { Store } from './store.js';

/** A machine that is busy with others' work takes as long to copy a database, or to wind one back. */
const COPIED_MS = 150_000;

/** `Cluster` is what `install/cluster` describes, on this machine: db1 to db3, app1, app2 and a bucket. */
export class Cluster {
  readonly databases: DatabaseMachine[];
  programs: ProgramMachine[] = [];
  store!: Store;
  readonly folder = mkdtempSync(join(tmpdir(), 'aduan-cluster-'));
  readonly #programs: Programs;

  private constructor() {
    if (process.getuid?.() === 0) run(['chmod', '755', this.folder]);
    const logs = join(this.folder, 'logs');
    mkdirSync(logs);
    this.#programs = new Programs(logs);
    this.databases = [1, 2, 3].map((number) => new DatabaseMachine(number, this.#programs, this.folder));
  }

  /** Resolves when two replicas follow a primary and both processes answer. */
  static async start(): Promise<Cluster> {
    const cluster = new Cluster();
    try {
      await cluster.#start();
      return cluster;
    } catch (error) {
      await cluster.stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    for (const { child } of this.programs) child?.kill('SIGKILL');
    for (const { lines } of this.databases) lines?.close();
    this.#programs.endAll();
    // Whoever was told to end may be writing still.
    await until(() => this.#isRemoved(), 'the folder is removed', 10_000);
  }

  /** @returns the machine that is primary, once one is. @param not that has been it */
  async primary(not?: DatabaseMachine): Promise<DatabaseMachine> {
    let found: DatabaseMachine | undefined;
    await until(async () => {
      const leader = (await this.#members()).find(({ role }) => role === 'leader');
      found = this.databases.find(({ name }) => name === leader?.name && name !== not?.name);
      return found !== undefined;
    }, 'a primary');
    return found!;
  }

  /** The replica that commits wait for, and the other one. */
  async replicas(): Promise<{ waitedFor: DatabaseMachine; other: DatabaseMachine }> {
    const members = await this.#members();
    const machine = (role: Member['role']): DatabaseMachine =>
      this.databases.find(({ name }) => name === members.find((one) => one.role === role)?.name)!;
    return { waitedFor: machine('sync_standby'), other: machine('replica') };
  }

  /** Resolves when one is primary, and two follow it, of which commits wait for one. */
  async whole(): Promise<void> {
    await until(
      async () => {
        const members = await this.#members();
        const roles = members.map(({ role }) => role).sort();
        const follow = members.filter(({ state }) => state === 'streaming');
        return roles.join() === 'leader,replica,sync_standby' && follow.length === 2;
      },
      'three members that follow one another',
      COPIED_MS,
    );
  }

  /** A few megabytes at the folder of a machine's files. */
  smallDiskOf = ({ dataDir }: ProgramMachine): SmallDisk => new SmallDisk(dataDir, this.#programs);

  /** Past poolers, as what listens goes. */
  get databaseUrl(): string {
    return `postgres://aduan:RAHASIA-ADUAN@${this.programs[0]!.address}:5000/aduan`;
  }

  async #start(): Promise<void> {
    // First: while its files are made, this process leads nobody to etcd.
    this.store = await Store.start(this.#programs, this.folder);
    for (const machine of this.databases) await machine.startEtcd();
    // Patroni ends where it finds none, and would be started again by systemd.
    for (const machine of this.databases) await until(machine.hasMajority, 'etcd');
    for (const machine of this.databases) machine.startPatroni();
    await this.whole();
    const primary = await this.primary();
    await primary.ask(`create role aduan login password 'RAHASIA-ADUAN'`, { database: 'postgres' });
    await primary.ask('create database aduan owner aduan', { database: 'postgres' });
    const machine = (number: number, pooling: 'transaction' | 'session'): ProgramMachine =>
      new ProgramMachine(number, this.#programs, this.folder, this.store.env, { pooling });
    this.programs = [machine(1, 'transaction'), machine(2, 'session')];
    for (const one of this.programs) await one.start();
  }

  /** As the primary's own Patroni knows them; one that was cut off believes for a while that it is primary still. */
  async #members(): Promise<Member[]> {
    let found: Member[] = [];
    let newest = 0;
    for (const { name, members } of await Promise.all(this.databases.map((machine) => machine.view()))) {
      const { timeline = 0 } = members.find((one) => one.role === 'leader' && one.name === name) ?? {};
      if (timeline > newest) [found, newest] = [members, timeline];
    }
    return found;
  }

  #isRemoved(): boolean {
    try {
      rmSync(this.folder, { recursive: true, force: true });
      return true;
    } catch {
      return false;
    }
  }
}
