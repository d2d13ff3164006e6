import { execFileSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { run } from '../database/postgres-server.js';
import { Citizen } from '../harness/citizen.js';
import { spawnEndpoint } from '../harness/process.js';
import type { Programs, Started } from './programs.js';
import { patientFetch } from './traffic.js';
import { placed, programAddress, shipped, variablesOf, write } from './shipped.js';

/** What the guide has typed into `userlist.txt`. */
const USER = '"aduan" "RAHASIA-ADUAN"\n';

/** As `aduan.service` says in `TimeoutStopSec`. */
const STOP_MS = 90_000;

interface Mode {
  /** Of pgbouncer; with `session` nothing listens past it. */
  pooling: 'transaction' | 'session';
}

/** `ProgramMachine` is app1 or app2: nginx, HAProxy, pgbouncer and a process of the program. */
export class ProgramMachine {
  readonly name: string;
  readonly address: string;
  /** Where files lie that are on their way. */
  readonly dataDir: string;
  /** Speaks to the program by this machine's nginx. */
  readonly citizen: Citizen;
  pooler!: Started;
  child!: ChildProcess;
  readonly #folder: string;

  constructor(
    number: number,
    private readonly programs: Programs,
    folder: string,
    private readonly store: Record<string, string>,
    private readonly mode: Mode,
  ) {
    this.name = `app${number}`;
    this.address = programAddress(number);
    this.#folder = join(folder, this.name);
    this.dataDir = join(this.#folder, 'data');
    mkdirSync(this.dataDir, { recursive: true });
    if (process.getuid?.() === 0) run(['chown', 'postgres', this.#folder]);
    this.citizen = new Citizen(patientFetch, `http://${this.address}/sp4n`);
  }

  async start(): Promise<void> {
    this.#startBalancer();
    this.startPooler();
    this.#startNginx();
    await this.startProgram();
  }

  /** @param more variables */
  async startProgram(more: Record<string, string> = {}): Promise<void> {
    const { DATABASE_LISTEN_URL, ...env } = variablesOf(this.#placed('aduan.env'));
    const child = await spawnEndpoint({
      ...env,
      ...(this.mode.pooling === 'transaction' && { DATABASE_LISTEN_URL: DATABASE_LISTEN_URL! }),
      HOST: this.address,
      PUBLIC_URL: 'https://lapor.contoh.go.id/sp4n',
      ...this.store,
      DATA_DIR: this.dataDir,
      ...more,
    });
    this.child = child;
    const log = createWriteStream(join(this.#folder, 'aduan.log'), { flags: 'a' });
    child.stderr!.pipe(log, { end: false });
    const said: string[] = [];
    await new Promise<void>((resolve, reject) => {
      createInterface({ input: child.stdout! }).on('line', (line) => {
        log.write(`${line}\n`);
        said.push(line);
        if (line.startsWith('listening ')) resolve();
      });
      child.once('exit', (code) => reject(new Error(`${this.name} ended with ${code}: ${said.join('\n')}`)));
    });
  }

  /** As a service is stopped. */
  async stopProgram(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const late = setTimeout(() => this.child.kill('SIGKILL'), STOP_MS);
    await ended;
    clearTimeout(late);
  }

  startPooler(): void {
    const file = write(
      this.#folder,
      'pgbouncer.ini',
      this.#placed('pgbouncer.ini').replace('pool_mode = transaction', `pool_mode = ${this.mode.pooling}`),
    );
    write(this.#folder, 'userlist.txt', USER);
    this.pooler = this.programs.start(`${this.name}-pgbouncer`, ['pgbouncer', file], { asPostgres: true });
  }

  /** What the process says of itself. */
  async checks(): Promise<Record<string, string>> {
    const answer = await fetch(`http://${this.address}:8080/readyz`);
    return ((await answer.json()) as { checks: Record<string, string> }).checks;
  }

  #placed(name: string): string {
    return placed(shipped(`cluster/${name}`), { address: this.address, folder: this.#folder });
  }

  #startBalancer(): void {
    for (const name of ['away.http', 'away-page.http']) write(this.#folder, name, shipped(`cluster/${name}`));
    const file = write(this.#folder, 'haproxy.cfg', this.#placed('haproxy.cfg'));
    this.programs.start(`${this.name}-haproxy`, ['haproxy', '-db', '-f', file]);
  }

  /** The site of `install/`, with the one change that the guide names; its limits are of other tests. */
  #startNginx(): void {
    const site = shipped('nginx.conf')
      .replace('127.0.0.1:8080', `${this.address}:8081`)
      .replace('listen 80;', `listen ${this.address}:80;`)
      .replace('\tlisten [::]:80;\n', '')
      .replaceAll('/var/log/nginx/', `${this.#folder}/`)
      .replaceAll(/rate=\d+r/g, 'rate=100000r');
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${join(this.#folder, name)};`,
    );
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    const file = write(
      this.#folder,
      'nginx.conf',
      `${user} daemon off; worker_processes 1; pid ${join(this.#folder, 'pid')};
      events {} http { ${places.join(' ')}\n${site} }`,
    );
    const nginx = process.env['NGINX'] ?? '/usr/sbin/nginx';
    const own = ['-p', this.#folder, '-c', file, '-e', join(this.#folder, 'start.log')];
    execFileSync(nginx, ['-t', '-q', ...own], { stdio: 'pipe' });
    this.programs.start(`${this.name}-nginx`, [nginx, ...own]);
  }
}
