import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { join } from 'node:path';

/** A program of the cluster, with all that it starts in its own group. */
export interface Started {
  pid: number;
  signal(signal: NodeJS.Signals): void;
  /** Ends it as a power cut does, its group included. */
  kill(): Promise<void>;
}

interface How {
  env?: Record<string, string>;
  /** By the account of PostgreSQL, which its programs insist on. */
  asPostgres?: boolean;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** `Programs` starts what a cluster is made of, each in a group of its own, and ends them all. */
export class Programs {
  readonly #running = new Set<ChildProcess>();
  readonly #others: (() => void)[] = [];

  /** @param folder for what they say: `NAME.log` */
  constructor(private readonly folder: string) {
    process.once('exit', this.endAll);
    // No terminal and no runner reaches groups of their own.
    for (const signal of SIGNALS) process.once(signal, this.#endWithUs);
  }

  /** Also calls it when all are ended, for what has left its group. */
  alsoEnd(end: () => void): void {
    this.#others.push(end);
  }

  start(name: string, [program = '', ...parameters]: string[], { env = {}, asPostgres }: How = {}): Started {
    const log = openSync(join(this.folder, `${name}.log`), 'a');
    const child = spawn(program, parameters, {
      cwd: this.folder,
      detached: true,
      env: { ...process.env, ...env, PATH: `/usr/sbin:${process.env['PATH']}` },
      stdio: ['ignore', log, log],
      ...(asPostgres === true && postgresAccount()),
    });
    child.once('error', () => undefined);
    this.#running.add(child);
    child.once('exit', () => this.#running.delete(child));
    return {
      pid: child.pid!,
      signal: (signal) => void signalGroup(child, signal),
      kill: async () => {
        const isOver = child.exitCode !== null || child.signalCode !== null;
        const ended = once(child, 'exit');
        signalGroup(child, 'SIGKILL');
        if (!isOver) await ended;
      },
    };
  }

  readonly #endWithUs = (): void => process.exit(1);

  readonly endAll = (): void => {
    process.off('exit', this.endAll);
    for (const signal of SIGNALS) process.off(signal, this.#endWithUs);
    for (const child of this.#running) signalGroup(child, 'SIGKILL');
    for (const end of this.#others) end();
  };
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid!, signal);
  } catch {
    // It has ended.
  }
}

/** Signals a process and its children, which are in groups of their own, as PostgreSQL's are. */
export function signalFamily(pid: number, signal: NodeJS.Signals): void {
  const name = `-${signal.slice('SIG'.length)}`;
  spawnSync('pkill', [name, '-P', String(pid)]);
  spawnSync('kill', [name, String(pid)]);
}

let account: { uid: number; gid: number } | undefined;

/** Of Debian's packages; empty for whoever isn't root. */
function postgresAccount(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const ask = (what: string): number => Number(execFileSync('id', [what, 'postgres']));
  return (account ??= { uid: ask('-u'), gid: ask('-g') });
}

/** Looks every 100 ms. @throws where it isn't so in time, with what was waited for */
export async function until(
  holds: () => Promise<boolean> | boolean,
  what: string,
  ms = 60_000,
): Promise<void> {
  const last = performance.now() + ms;
  while (!(await holds())) {
    if (performance.now() > last) throw new Error(`${what}: not after ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
