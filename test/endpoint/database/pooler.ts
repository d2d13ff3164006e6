import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, notAsRoot, run } from './postgres-server.js';

/** pgbouncer in front of one database of a server on this machine. */
export interface Pooler {
  url: string;
  /** From now on it leads to the server on that port. */
  lead(port: number): void;
  stop(): void;
}

interface Settings {
  /** Of the server. */
  port: number;
  database: string;
  /** What it hands out. */
  mode: 'session' | 'transaction';
  /** Connections to the server. */
  size?: number;
}

/** @throws where it doesn't start */
export async function startPooler({ port: first, database, mode, size = 80 }: Settings): Promise<Pooler> {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-pooler-'));
  const asOther = notAsRoot();
  if (asOther.length > 0) run(['chown', 'postgres', folder]);
  const port = await freePort();
  const [file, pidFile] = [join(folder, 'pgbouncer.ini'), join(folder, 'pgbouncer.pid')];
  const write = (to: number): void =>
    writeFileSync(
      file,
      `[databases]
${database} = host=127.0.0.1 port=${to} dbname=${database} user=postgres
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = ${mode}
max_client_conn = 200
default_pool_size = ${size}
server_login_retry = 1
pidfile = ${pidFile}
`,
      { mode: 0o644 },
    );
  write(first);
  const [program = '', ...parameters] = [...asOther, process.env['PGBOUNCER'] ?? 'pgbouncer', file];
  const child = spawn(program, parameters, { stdio: ['ignore', 'ignore', 'pipe'] });
  await Promise.race([
    untilSaid(child.stderr, 'process up'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`pgbouncer ended with ${code}`))),
  ]);
  const pid = Number(readFileSync(pidFile, 'utf8'));
  const stop = (): void => {
    process.off('exit', stop);
    process.kill(pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/${database}`,
    lead(to) {
      write(to);
      process.kill(pid, 'SIGHUP');
    },
    stop,
  };
}

async function untilSaid(stream: NodeJS.ReadableStream, words: string): Promise<void> {
  let said = '';
  for await (const part of stream) {
    said += String(part);
    if (said.includes(words)) return;
  }
}
